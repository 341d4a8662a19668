<?php // untouched: it is the global namespace

class ZegoAssistantToken
{
    public $expire;
}
