<?php

namespace ZEGO;

class ZegoServerAssistant
{
    const privilegeKeyLogin = 1;
    const privilegeKeyPublish = 2;

    public static function generateToken($appId, $roomId, $userId, $privilege, $secret, $effectiveTimeInSeconds)
    {
        $result = new ZegoAssistantToken();
        $result->code = ZegoErrorCodes::roomIDInvalid;
        return $result;
    }
}
