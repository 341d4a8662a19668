<?php // stays: it lacks $token

namespace ZEGO;

class ZegoAssistantToken
{
    public $code;
    public $message = '';
}
