<?php // stays: it has another constant

namespace ZEGO;

class ZegoErrorCodes
{
    const Success = 0;
    const appIDInvalid = 1;
    const userIDInvalid = 3;
    const secretInvalid = 5;
    const effectiveTimeInSecondsInvalid = 6;
}
