--TEST--
A file that does not compile keeps its error, even after a class of it is replaced
--FILE--
<?php
require __DIR__ . '/../fixtures/does_not_compile.php';
?>
--EXPECTF--
Fatal error: Cannot redeclare ZEGO\Twice::same()%S in %sdoes_not_compile.php on line 16%A
