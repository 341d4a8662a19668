--TEST--
-h and help print the help too
--FILE--
<?php
require __DIR__ . '/support/command.php';

[, $help] = zego_token(['--help']);
foreach ([['-h'], ['help'], ['help', 'inspect'], ['inspect', '-h'], ['mint', '-h'], ['survey', '-h']] as $arguments) {
    var_dump(zego_token($arguments) === [0, $help, '']);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
