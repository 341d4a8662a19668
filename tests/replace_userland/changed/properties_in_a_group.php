<?php // dropped

namespace ZEGO;

class ZegoAssistantToken
{
    public $token, $message = '', $code;
}
