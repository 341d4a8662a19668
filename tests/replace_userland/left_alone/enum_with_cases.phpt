--TEST--
An enum with the error codes as cases is kept, and PHP reports the duplicate
--FILE--
<?php
namespace ZEGO;

enum ZegoErrorCodes: int
{
    case success = 0;
    case appIDInvalid = 1;
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoErrorCodes%S in %s on line %d%A
