--TEST--
Subclasses in the same file extend the native class
--FILE--
<?php
namespace ZEGO;

class ZegoServerAssistant
{
    public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
    {
        return 'from the file';
    }

    private static function makeNonce()
    {
        return 4;
    }
}

class RoomAssistant extends ZegoServerAssistant
{
    public static function forRoom($room)
    {
        return parent::generateToken04(1, 'user1', str_repeat('s', 32), 60, json_encode(['room_id' => $room]));
    }

    public static function makeNonce()
    {
        return 5;
    }
}

class VipAssistant extends RoomAssistant
{
}

var_dump((new \ReflectionClass(RoomAssistant::class))->getParentClass()->isInternal());
var_dump(VipAssistant::forRoom('r')->code, VipAssistant::makeNonce());
var_dump(new VipAssistant() instanceof ZegoServerAssistant);
?>
--EXPECT--
bool(true)
int(0)
int(5)
bool(true)
