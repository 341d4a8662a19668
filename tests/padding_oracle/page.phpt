--TEST--
The page of make serve tells nobody whether a padding is right
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/servers.php';

attack(ask_page(dirname(__DIR__, 2) . '/php/demo'), 2);
?>
--EXPECT--
nothing is known after 1024 calls
