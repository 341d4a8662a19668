<?php

namespace ZEGO;

const BUNDLE_VERSION = '1.2';

/** A library in one file that has more than ZEGO's three classes. */
class ZegoErrorCodes
{
    const success = 0;
    const appIDInvalid = 1;
    const userIDInvalid = 3;
    const secretInvalid = 5;
    const effectiveTimeInSecondsInvalid = 6;
}

class ZegoAssistantToken
{
    public $code;
    public $message = '';
    public $token;
}

class ZegoServerAssistant
{
    public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
    {
        return new ZegoAssistantToken();
    }
}

class RoomAssistant extends ZegoServerAssistant
{
    public static function forRoom(string $room, string $secret): ZegoAssistantToken
    {
        return self::generateToken04(1, 'user1', $secret, 3600, json_encode(['room_id' => $room]));
    }
}

function describe(ZegoAssistantToken $result): string
{
    return $result->code === ZegoErrorCodes::success ? 'minted' : 'rejected';
}

return new RoomAssistant();
