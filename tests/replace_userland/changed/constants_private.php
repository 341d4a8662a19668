<?php // stays: callers cannot read it

namespace ZEGO;

class ZegoErrorCodes
{
    private const success = 0;
    const appIDInvalid = 1;
    const userIDInvalid = 3;
    const secretInvalid = 5;
    const effectiveTimeInSecondsInvalid = 6;
}
