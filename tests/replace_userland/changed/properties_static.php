<?php // stays: it is static

namespace ZEGO;

class ZegoAssistantToken
{
    public static $code;
    public $message = '';
    public $token;
}
