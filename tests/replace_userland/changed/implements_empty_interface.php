<?php // stays: it has an interface

namespace ZEGO;

interface Result
{
}

class ZegoAssistantToken implements Result
{
    public $code;
    public $message = '';
    public $token;
}
