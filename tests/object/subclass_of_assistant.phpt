--TEST--
A subclass of ZegoServerAssistant overrides the method, even with other parameters
--FILE--
<?php
class Same extends ZEGO\ZegoServerAssistant
{
    public static function generateToken04(int $appId, string $userId, string $secret, int $seconds, string $payload)
    {
        return parent::generateToken04($appId, "prefix-$userId", $secret, $seconds, $payload)->code;
    }
}

class Wider extends ZEGO\ZegoServerAssistant
{
    public static function generateToken04($a, $b = null, $c = null, $d = null, $e = null, ...$more): string
    {
        return "for $a";
    }

    public static function makeNonce(): int
    {
        return 1;
    }
}

var_dump(Same::generateToken04(1, 'u', str_repeat('k', 32), 60, ''), Wider::generateToken04(7), Wider::makeNonce());
?>
--EXPECT--
int(0)
string(5) "for 7"
int(1)
