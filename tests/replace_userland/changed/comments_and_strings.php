<?php // dropped

namespace ZEGO;

/** class ZegoErrorCodes extends Nothing { */
# class ZegoErrorCodes
$text = "} {$argv[0]} class ZegoErrorCodes { ";
class /* a comment */ ZegoErrorCodes // {
{
    const /* one */ success = 0 /* two */;
    const appIDInvalid = 1; // }
    const userIDInvalid = 3;
    const secretInvalid = 5;
    const effectiveTimeInSecondsInvalid = 6;
}
