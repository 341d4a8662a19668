<?php // stays: it has another constant

namespace ZEGO;

class ZegoErrorCodes
{
    const success = 0, appIDInvalid = 1, userIDInvalid = 3, secretInvalid = 5,
        effectiveTimeInSecondsInvalid = 6, tokenInvalid = 7;
}
