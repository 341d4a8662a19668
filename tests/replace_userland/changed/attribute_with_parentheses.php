<?php // dropped

namespace ZEGO;

#[\AllowDynamicProperties()]
class ZegoAssistantToken
{
    public $code;
    public $message = '';
    public $token;
}
