<?php // stays: it has a constructor

namespace ZEGO;

class ZegoAssistantToken
{
    public $message = '';
    public $token;

    public function __construct(public $code = null)
    {
    }
}
