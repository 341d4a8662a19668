--TEST--
A class with fewer members than the native one, or none, is replaced
--FILE--
<?php
namespace ZEGO;

class ZegoErrorCodes
{
    const success = 0, secretInvalid = 5;
}

class ZegoAssistantToken
{
}

class ZegoServerAssistant
{
}

var_dump(ZegoErrorCodes::userIDInvalid, property_exists(ZegoAssistantToken::class, 'token'));
var_dump(ZegoServerAssistant::generateToken04(0, '', '', 0, '')->code);
?>
--EXPECT--
int(3)
bool(true)
int(1)
