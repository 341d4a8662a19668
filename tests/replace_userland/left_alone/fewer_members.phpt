--TEST--
A class that misses members of the native one is kept, and PHP reports the duplicate
--FILE--
<?php
namespace ZEGO;

class ZegoErrorCodes
{
    const success = 0, secretInvalid = 5;
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoErrorCodes%S in %s on line %d%A
