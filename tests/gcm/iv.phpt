--TEST--
The IV has 12 random bytes, and every byte value occurs
--EXTENSIONS--
openssl
--INI--
zego_server_assistant.aes_mode=gcm
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$ivs = [];
for ($i = 0; $i < 500; $i++) {
    $ivs[] = mint_and_read()->iv;
}
var_dump(array_unique(array_map('strlen', $ivs)));
var_dump(count(array_unique($ivs)));
var_dump(strlen(count_chars(implode($ivs), 3)));
?>
--EXPECT--
array(1) {
  [0]=>
  int(12)
}
int(500)
int(256)
