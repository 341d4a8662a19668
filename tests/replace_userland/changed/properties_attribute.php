<?php // stays: Reflection shows the attribute

namespace ZEGO;

class ZegoAssistantToken
{
    #[Column('code')]
    public $code;
    public $message = '';
    public $token;
}
