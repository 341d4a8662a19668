<?php // stays: it is an attribute of ZEGO's namespace

namespace ZEGO;

#[AllowDynamicProperties]
class ZegoAssistantToken
{
    public $code;
    public $message = '';
    public $token;
}
