<?php // dropped

namespace ZEGO;

class ZegoErrorCodes
{
    const success = 0x0;
    const appIDInvalid = 01;
    const userIDInvalid = 0b11;
    const secretInvalid = 0X5;
    const effectiveTimeInSecondsInvalid = 0o6;
}
