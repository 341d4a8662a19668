<?php // stays: it lacks generateToken04()

namespace ZEGO;

class ZegoServerAssistant
{
}
