<?php // dropped

namespace ZEGO;

class ZegoAssistantToken
{
    public $code;
    public $message = '';
    public $token;
    private $expire = 1 + 1;
    private static ?int $count = null;
}
