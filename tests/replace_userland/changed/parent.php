<?php // stays: it has a parent

namespace ZEGO;

class ZegoAssistantToken extends \stdClass
{
    public $code;
    public $message = '';
    public $token;
}
