<?php // untouched: it is a namespace in ZEGO

namespace ZEGO\Kit;

class ZegoAssistantToken
{
    public $expire;
}
