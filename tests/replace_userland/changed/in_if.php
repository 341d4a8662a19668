<?php // stays: it is in a condition

namespace ZEGO;

if (PHP_INT_SIZE > 0) {
    class ZegoErrorCodes
    {
        const success = 0;
        const appIDInvalid = 1;
        const userIDInvalid = 3;
        const secretInvalid = 5;
        const effectiveTimeInSecondsInvalid = 6;
    }
}
