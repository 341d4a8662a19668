<?php // stays: callers cannot read it

namespace ZEGO;

class ZegoAssistantToken
{
    private $code;
    public $message = '';
    public $token;
}
