<?php // stays: the default is another

namespace ZEGO;

class ZegoAssistantToken
{
    public $code = 0;
    public $message = '';
    public $token;
}
