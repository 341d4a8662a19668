--TEST--
inspect decodes a kit token too
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/command.php';
require __DIR__ . '/../support/forge_token.php';

$kit = ZEGO\Token04::kitToken(forge_claims(), 1234567890, 'lobby', 'user1', 'A B');
[$status, $output] = zego_token(['inspect', $kit, '--now=' . CTIME]);
echo $status, "\n", preg_match('/^size .*$/m', $output, $line) ? $line[0] : $output, "\n";
?>
--EXPECTF--
0
size     %d bytes, 190 of them before the # of a kit token
