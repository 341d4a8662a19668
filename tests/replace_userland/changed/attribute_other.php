<?php // stays: Reflection shows the attribute

namespace ZEGO;

#[\Attribute]
class ZegoAssistantToken
{
    public $code;
    public $message = '';
    public $token;
}
