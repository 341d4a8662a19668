<?php // untouched: it is after another namespace statement

namespace ZEGO;

namespace App;

class ZegoAssistantToken
{
    public $expire;
}
