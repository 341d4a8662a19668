<?php // stays: the default is another

namespace ZEGO;

class ZegoAssistantToken
{
    public $code;
    public $message = null;
    public $token;
}
