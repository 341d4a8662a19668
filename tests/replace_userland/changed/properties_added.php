<?php // stays: it has another property

namespace ZEGO;

class ZegoAssistantToken
{
    public $code;
    public $message = '';
    public $token;
    public $expire;
}
