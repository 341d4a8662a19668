<?php // stays: a subclass cannot override it

namespace ZEGO;

class ZegoErrorCodes
{
    final public const success = 0;
    const appIDInvalid = 1;
    const userIDInvalid = 3;
    const secretInvalid = 5;
    const effectiveTimeInSecondsInvalid = 6;
}
