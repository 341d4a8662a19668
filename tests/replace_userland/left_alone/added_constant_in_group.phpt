--TEST--
A constant more in a group of known ones: PHP's own error
--FILE--
<?php
namespace ZEGO;

class ZegoErrorCodes
{
    const success = 0, appIDInvalid = 1, tokenInvalid = 7;
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoErrorCodes%S in %s on line %d%A
