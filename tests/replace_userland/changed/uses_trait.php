<?php // stays: it uses a trait

namespace ZEGO;

trait Describes
{
}

class ZegoAssistantToken
{
    use Describes;

    public $code;
    public $message = '';
    public $token;
}
