<?php // stays: callers cannot read it

namespace ZEGO;

class ZegoAssistantToken
{
    protected $code;
    public $message = '';
    public $token;
}
