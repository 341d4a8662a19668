--TEST--
Where neither getrandom() nor /dev/urandom gives randomness there is an Error, until one does again
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

echo mint_without_getrandom(ENOSYS, 'ulimit -S -n 40', 'without-files');
?>
--EXPECT--
Error: the operating system gives no randomness: Too many open files (os error 24) (nothing was returned)
Error: the operating system gives no randomness: Too many open files (os error 24) (nothing was returned)
Files closed: code 0, a token that starts with 04
