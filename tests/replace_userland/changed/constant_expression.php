<?php // stays: the value is an expression

namespace ZEGO;

class ZegoErrorCodes
{
    const success = 1 - 1;
    const appIDInvalid = 1;
    const userIDInvalid = 3;
    const secretInvalid = 5;
    const effectiveTimeInSecondsInvalid = 6;
}
