--TEST--
Without randomness from the operating system a call throws an Error and mints no token
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') {
    die('skip the seccomp filter needs Linux');
}
require __DIR__ . '/support/randomness.php';
if (!php_starts_without_getrandom(EIO)) {
    die('skip a library of this PHP ends the process at its start if there is no randomness');
}
?>
--FILE--
<?php
require __DIR__ . '/support/randomness.php';

echo mint_without_getrandom(EIO), "And with randomness:\n", run_php(__DIR__ . '/support/mint_twice.php')[1];
?>
--EXPECTF--
Error: the operating system provides no randomness: %s (os error 5) (nothing was returned)
Error: the operating system provides no randomness: %s (os error 5) (nothing was returned)
And with randomness:
code 0, a token that starts with 04
code 0, a token that starts with 04
