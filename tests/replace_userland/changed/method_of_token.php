<?php // stays: it has another method

namespace ZEGO;

class ZegoAssistantToken
{
    public $code;
    public $message = '';
    public $token;

    public function __toString()
    {
        return '';
    }
}
