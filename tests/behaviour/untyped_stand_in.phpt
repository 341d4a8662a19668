--TEST--
The untyped stand-in does what was recorded of ZEGO's variant for PHP 5.6
--EXTENSIONS--
openssl
--SKIPIF--
<?php
if (intdiv(PHP_VERSION_ID, 100) !== 802) {
    die('skip the record is of PHP 8.2, and PHP words its messages differently by version');
}
?>
--FILE--
<?php
require __DIR__ . '/../support/php_process.php';

[, $output] = run_php_without_extension(__DIR__ . '/support/replay_untyped.php');
echo $output;
?>
--EXPECT--
958 compared
