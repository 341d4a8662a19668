<?php // stays: it has another property

namespace ZEGO;

class ZegoAssistantToken
{
    public $Code;
    public $message = '';
    public $token;
}
