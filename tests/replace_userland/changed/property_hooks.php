<?php // stays (PHP 8.4): it has hooks

namespace ZEGO;

class ZegoAssistantToken
{
    public $code;
    public $message = '';
    public $token { get => 'hooked'; }
}
