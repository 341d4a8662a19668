<?php // stays: a subclass can read it

namespace ZEGO;

class ZegoAssistantToken
{
    public $code;
    public $message = '';
    public $token;
    protected $expire;
}
