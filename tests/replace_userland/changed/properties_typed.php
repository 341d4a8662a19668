<?php // stays: an assignment fails

namespace ZEGO;

class ZegoAssistantToken
{
    public ?int $code = null;
    public $message = '';
    public $token;
}
