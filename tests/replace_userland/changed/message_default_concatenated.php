<?php // dropped

namespace ZEGO;

class ZegoAssistantToken
{
    public $code;
    public $message = '' . '';
    public $token;
}
