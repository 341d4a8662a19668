<?php // untouched: it is another class

namespace ZEGO;

class ZegoServerAssistants
{
    public $expire;
}
