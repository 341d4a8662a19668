--TEST--
A file that does not compile gives the error it gave, after a class of it has given way
--FILE--
<?php
require __DIR__ . '/../fixtures/does_not_compile.php';
?>
--EXPECTF--
Fatal error: Cannot redeclare ZEGO\Twice::same()%S in %sdoes_not_compile.php on line 16%A
