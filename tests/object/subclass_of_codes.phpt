--TEST--
A subclass of ZegoErrorCodes adds and overrides constants
--FILE--
<?php
class Codes extends ZEGO\ZegoErrorCodes
{
    public const success = 100;
    public const more = 9;
}

var_dump(Codes::success, Codes::more, Codes::secretInvalid, ZEGO\ZegoErrorCodes::success);
?>
--EXPECT--
int(100)
int(9)
int(5)
int(0)
