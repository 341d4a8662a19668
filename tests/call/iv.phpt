--TEST--
The IV has 16 characters of 0-9 and a-z, and every one of them occurs
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$ivs = [];
for ($i = 0; $i < 500; $i++) {
    $ivs[] = mint_and_read()->iv;
}
var_dump(count(preg_grep('/^[0-9a-z]{16}$/D', $ivs)));
var_dump(count(array_unique($ivs)));
echo count_chars(implode($ivs), 3);
?>
--EXPECT--
int(500)
int(500)
0123456789abcdefghijklmnopqrstuvwxyz
