<?php // stays: clone fails

namespace ZEGO;

class ZegoAssistantToken
{
    public $code;
    public $message = '';
    public $token;

    private function __clone()
    {
    }
}
