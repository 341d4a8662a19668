<?php // stays: it lacks the properties

namespace ZEGO;

class ZegoAssistantToken
{
}
