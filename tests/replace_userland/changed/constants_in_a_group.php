<?php // dropped

namespace ZEGO;

class ZegoErrorCodes
{
    public const success = 0, appIDInvalid = 1;
    const userIDInvalid = 3, secretInvalid = 5, effectiveTimeInSecondsInvalid = 6;
}
