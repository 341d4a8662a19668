<?php // stays: it has a constructor

namespace ZEGO;

class ZegoAssistantToken
{
    public $code;
    public $message = '';
    public $token;

    public function __construct($code = 0)
    {
    }
}
