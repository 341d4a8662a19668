--TEST--
Imports before and after a replaced class are kept
--FILE--
<?php
namespace ZEGO;

use ArrayObject as Claims;
use ZEGO\ZegoErrorCodes as Codes;

use function strtoupper as upper;
use const PHP_INT_SIZE as INT_SIZE;

class ZegoErrorCodes
{
    const success = 0, appIDInvalid = 1, userIDInvalid = 3, secretInvalid = 5;
    const effectiveTimeInSecondsInvalid = 6;
}

class ZegoServerAssistant
{
    public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
    {
    }

    private static function claims(): Claims
    {
        return new Claims();
    }
}

use ArrayIterator as Rows;

var_dump(get_class(new Claims()), get_class(new Rows()), upper('a'), INT_SIZE === \PHP_INT_SIZE, Codes::secretInvalid);
?>
--EXPECT--
string(11) "ArrayObject"
string(13) "ArrayIterator"
string(1) "A"
bool(true)
int(5)
