--TEST--
Without getrandom() and /dev/urandom a call throws an Error until one works again
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') {
    die('skip the seccomp filter needs Linux');
}
require __DIR__ . '/support/randomness.php';
if (!getrandom_can_be_missing()) {
    die('skip the seccomp filter does not reach this C library\'s getrandom()');
}
?>
--FILE--
<?php
require __DIR__ . '/support/randomness.php';

echo mint_without_getrandom(ENOSYS, 'ulimit -S -n 40', 'without-files');
?>
--EXPECTF--
Error: the operating system provides no randomness: %s (nothing was returned)
Error: the operating system provides no randomness: %s (nothing was returned)
Files closed: code 0, a token that starts with 04
