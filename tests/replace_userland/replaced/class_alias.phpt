--TEST--
An alias of the name refers to the native class
--SKIPIF--
<?php
if (PHP_VERSION_ID < 80300) {
    die('skip PHP allows aliases of native classes since 8.3');
}
?>
--FILE--
<?php
namespace ZEGO;

class ZegoAssistantToken
{
    public $code, $message = '', $token;
}

class_alias(ZegoAssistantToken::class, 'ZegoToken');
class_alias('ZEGO\ZegoServerAssistant', 'App\Assistant');

var_dump(get_class(new \ZegoToken()));
var_dump(\App\Assistant::generateToken04(1, 'user1', '', 60, '') instanceof \ZegoToken);
?>
--EXPECT--
string(23) "ZEGO\ZegoAssistantToken"
bool(true)
