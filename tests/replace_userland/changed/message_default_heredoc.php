<?php // dropped

namespace ZEGO;

class ZegoAssistantToken
{
    public $code;
    public $message = <<<'TEXT'
    TEXT;
    public $token;
}
