<?php // stays: PHP calls it

namespace ZEGO;

class ZegoAssistantToken
{
    public $code;
    public $message = '';
    public $token;

    private function __destruct()
    {
    }
}
