--TEST--
Before PHP 8.3 the names cannot get aliases, as those of native classes in general
--SKIPIF--
<?php
if (PHP_VERSION_ID >= 80300) {
    die('skip since 8.3 PHP gives aliases to native classes');
}
?>
--FILE--
<?php
namespace ZEGO;

class ZegoAssistantToken
{
    public $code = 'from the file';
}

try {
    class_alias(ZegoAssistantToken::class, 'ZegoToken');
} catch (\ValueError $error) {
    echo $error->getMessage(), "\n";
}
?>
--EXPECT--
class_alias(): Argument #1 ($class) must be a user-defined class name, internal class name given
