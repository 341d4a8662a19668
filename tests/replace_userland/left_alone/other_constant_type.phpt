--TEST--
A constant of another type: PHP's own error
--FILE--
<?php
namespace ZEGO;

class ZegoErrorCodes
{
    const success = '0';
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoErrorCodes%S in %s on line %d%A
