--TEST--
auto becomes gcm for all code where a function includes the library
--FILE--
<?php
require __DIR__ . '/../support/gcm_site.php';

function load(): string
{
    require_once GCM_LIBRARY;
    return aes_mode();
}

echo aes_mode(), ' ', load(), ' ', aes_mode(), ' ', load(), "\n";
?>
--EXPECT--
cbc gcm gcm gcm
