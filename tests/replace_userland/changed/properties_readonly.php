<?php // stays: an assignment fails

namespace ZEGO;

class ZegoAssistantToken
{
    public readonly int $code;
    public $message = '';
    public $token;
}
