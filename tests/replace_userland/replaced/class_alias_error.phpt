--TEST--
Before PHP 8.3 the names cannot have aliases, as with every native class
--SKIPIF--
<?php
if (PHP_VERSION_ID >= 80300) {
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

try {
    class_alias(ZegoAssistantToken::class, 'ZegoToken');
} catch (\ValueError $error) {
    echo $error->getMessage(), "\n";
}
?>
--EXPECT--
class_alias(): Argument #1 ($class) must be a user-defined class name, internal class name given
