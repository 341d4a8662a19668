<?php // stays (PHP 8.4): a subclass cannot declare it

namespace ZEGO;

class ZegoAssistantToken
{
    final public $code;
    public $message = '';
    public $token;
}
