<?php // dropped

namespace ZEGO;

class ZegoAssistantToken
{
    var $code;
    var $message = '';
    var $token;
}
