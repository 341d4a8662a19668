<?php // stays: it has another property

namespace ZEGO;

class ZegoAssistantToken
{
    public $code, $message = '', $token, $expire;
}
