<?php // stays: it is an enum

namespace ZEGO;

enum ZegoErrorCodes: int
{
    case success = 0;
    case appIDInvalid = 1;
}
