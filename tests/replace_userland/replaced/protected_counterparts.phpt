--TEST--
A class with protected members of the native members' names is replaced
--FILE--
<?php
namespace ZEGO;

class ZegoAssistantToken
{
    protected $code = 'from the file';
    protected $message;
    protected $token;
}

class ZegoServerAssistant
{
    protected static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
    {
    }
}

var_dump((new ZegoAssistantToken())->code, ZegoServerAssistant::generateToken04(0, '', '', 0, '')->code);
?>
--EXPECT--
NULL
int(1)
