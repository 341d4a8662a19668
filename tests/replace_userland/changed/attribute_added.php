<?php // stays: Reflection shows the attribute

namespace ZEGO;

#[\AllowDynamicProperties]
#[\Attribute]
class ZegoAssistantToken
{
    public $code;
    public $message = '';
    public $token;
}
