--TEST--
Only decode() makes a Token04
--FILE--
<?php
use ZEGO\Token04;

foreach ([static fn () => new Token04(), static fn () => new Token04(1, 'user1')] as $make) {
    try {
        $make();
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}
var_dump((new ReflectionClass('ZEGO\Token04'))->isInstantiable());
?>
--EXPECT--
Call to private ZEGO\Token04::__construct() from global scope
Call to private ZEGO\Token04::__construct() from global scope
bool(false)
