--TEST--
inspect opens a kit token too
--FILE--
<?php
require __DIR__ . '/../support/command.php';

$kit = ZEGO\Token04::kitToken(odd_token([]), 1234567890, 'lobby', 'user1', 'A B');
[$status, $output] = zego_token(['inspect', $kit, '--now=' . COMMAND_NOW]);
echo $status, "\n", preg_match('/^size .*$/m', $output, $line) ? $line[0] : $output, "\n";
?>
--EXPECTF--
0
size     %d bytes, 190 of them before the # of a kit token
