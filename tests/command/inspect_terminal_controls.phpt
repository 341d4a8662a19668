--TEST--
inspect prints no control or direction character from a token, and cuts long text
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/command.php';
require __DIR__ . '/../support/forge_token.php';

$user = "ana\e[2J\u{202e}\u{85}\u{a0}\x7f\u{2028} \"é😀\\";
[, $output] = zego_token(['inspect', forge_claims(['user_id' => $user, 'payload' => str_repeat('é', 400)])]);
preg_match_all('/^(?:user|payload).*\n/m', $output, $lines);
echo implode($lines[0]);
var_dump(preg_match('/[^\P{C}\n]/u', $output));
[, $output] = zego_token(['inspect', forge_claims(), '--user-id', $user]);
var_dump(preg_match('/[^\P{C}\n]/u', $output));
?>
--EXPECTF--
user id  "ana\u001b[2J\u202e\u0085\u00a0\u007f\u2028 "é😀\"
payload  %s… (200 bytes more)
int(0)
int(0)
