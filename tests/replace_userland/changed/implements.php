<?php // stays: it has an interface

namespace ZEGO;

class ZegoAssistantToken implements \Countable
{
    public $code;
    public $message = '';
    public $token;

    public function count(): int
    {
        return 0;
    }
}
