--TEST--
decode() tells nobody whether a padding is right
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/servers.php';

attack(ask_class(...));
?>
--EXPECT--
nothing is known after 3584 calls
