<?php // stays: the default is an expression

namespace ZEGO;

class ZegoAssistantToken
{
    public $code;
    public $message = '' . '';
    public $token;
}
