<?php // dropped

namespace ZEGO;

class ZegoAssistantToken
{
    public $code = null;
    public $message = "";
    public $token = NULL;
}
