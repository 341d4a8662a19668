<?php // stays: a final class cannot be extended

namespace ZEGO;

final class ZegoAssistantToken
{
    public $code;
    public $message = '';
    public $token;
}
