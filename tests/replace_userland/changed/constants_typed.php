<?php // stays (PHP 8.3): it has a type

namespace ZEGO;

class ZegoErrorCodes
{
    const int success = 0;
    const appIDInvalid = 1;
    const userIDInvalid = 3;
    const secretInvalid = 5;
    const effectiveTimeInSecondsInvalid = 6;
}
