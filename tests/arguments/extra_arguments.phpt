--TEST--
Extra arguments are ignored
--EXTENSIONS--
openssl
--SKIPIF--
<?php
if (PHP_DEBUG) {
    die('skip in a debug build of PHP, a native function that ignores extra arguments ends PHP');
}
?>
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$arguments = [...array_values(VALID_ARGUMENTS), 1, [2], null, new stdClass()];
$result = ZEGO\ZegoServerAssistant::generateToken04(...$arguments);
var_dump(read_token($result->token, SECRET)->claims['user_id']);
var_dump(ZEGO\ZegoServerAssistant::generateToken04(0, '', '', 0, '', 6)->code);
?>
--EXPECT--
string(5) "user1"
int(1)
