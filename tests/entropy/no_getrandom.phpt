--TEST--
Where getrandom() is not there, /dev/urandom gives randomness
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') {
    die('skip only Linux can be made to refuse a system call');
}
require __DIR__ . '/support/randomness.php';
if (!getrandom_can_be_missing()) {
    die('skip this C library answers for a kernel that has getrandom, even if that refuses it');
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
