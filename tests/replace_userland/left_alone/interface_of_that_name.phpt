--TEST--
An interface of the name: PHP's own error
--FILE--
<?php
namespace ZEGO;

interface ZegoErrorCodes
{
    const success = 0;
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoErrorCodes%S in %s on line %d%A
