<?php // stays: it lacks the constants

namespace ZEGO;

class ZegoErrorCodes
{
}
