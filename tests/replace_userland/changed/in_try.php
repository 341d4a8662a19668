<?php // stays: it is in a try

namespace ZEGO;

try {
    class ZegoErrorCodes
    {
        const success = 0;
        const appIDInvalid = 1;
        const userIDInvalid = 3;
        const secretInvalid = 5;
        const effectiveTimeInSecondsInvalid = 6;
    }
} finally {
}
