--TEST--
A constant whose name differs in the case of a letter: PHP's own error
--FILE--
<?php
namespace ZEGO;

class ZegoErrorCodes
{
    const Success = 0;
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoErrorCodes%S in %s on line %d%A
