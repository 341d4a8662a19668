--TEST--
Aliases of the name are of the native class
--SKIPIF--
<?php
if (PHP_VERSION_ID < 80300) {
    die('skip before 8.3 PHP gives no alias to a native class');
}
?>
--FILE--
<?php
namespace ZEGO;

class ZegoAssistantToken
{
    public $code = 'from the file';
}

class_alias(ZegoAssistantToken::class, 'ZegoToken');
class_alias('ZEGO\ZegoServerAssistant', 'App\Assistant');

var_dump((new \ZegoToken())->code);
var_dump(\App\Assistant::generateToken04(1, 'user1', '', 60, '') instanceof \ZegoToken);
?>
--EXPECT--
NULL
bool(true)
