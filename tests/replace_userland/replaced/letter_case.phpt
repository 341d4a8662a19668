--TEST--
Names of namespace, class and method match in any letter case, as in PHP
--FILE--
<?php
namespace Zego;

class zegoSERVERassistant
{
    public static function GENERATEtoken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
    {
        return 'from the file';
    }
}

namespace zEGO;

class ZEGOASSISTANTTOKEN
{
    public $code, $message = '', $token;
}

$result = \ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', '', 60, '');
var_dump(get_class($result), $result instanceof ZEGOASSISTANTTOKEN);
?>
--EXPECT--
string(23) "ZEGO\ZegoAssistantToken"
bool(true)
