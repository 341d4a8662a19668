--TEST--
The untyped stand-in behaves as recorded with ZEGO's library for PHP 5.6
--EXTENSIONS--
openssl
--SKIPIF--
<?php
if (intdiv(PHP_VERSION_ID, 100) !== 802) {
    die('skip the results were recorded with PHP 8.2, and other versions have other messages');
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
