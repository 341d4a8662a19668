--TEST--
Without getrandom(), /dev/urandom gives the randomness
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

echo mint_without_getrandom(ENOSYS);
?>
--EXPECT--
code 0, a token that starts with 04
code 0, a token that starts with 04
