<?php // stays (PHP 8.4): an assignment fails

namespace ZEGO;

class ZegoAssistantToken
{
    public private(set) mixed $code = null;
    public $message = '';
    public $token;
}
