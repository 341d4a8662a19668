--TEST--
A class with private members of any kind is replaced
--FILE--
<?php
namespace ZEGO;

class ZegoServerAssistant
{
    private const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

    private static $calls = 0;
    private string $iv = '';

    public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
    {
        return 'from the file';
    }

    private static function makeNonce()
    {
    }

    private static function makeRandomIv($number = 16)
    {
    }

    private function seal()
    {
    }

    private const LIMIT = 1 + 1;
}

var_dump((new \ReflectionClass(ZegoServerAssistant::class))->isInternal());
var_dump(method_exists(ZegoServerAssistant::class, 'makeNonce'));
?>
--EXPECT--
bool(true)
bool(false)
