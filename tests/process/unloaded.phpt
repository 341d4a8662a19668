--TEST--
PHP unloads the extension at its end, even if it has minted, decoded and thrown
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') {
    die('skip only the loader of Linux reports what it unloads');
}
if (getenv('ZEND_DONT_UNLOAD_MODULES')) {
    die('skip PHP keeps extensions because of ZEND_DONT_UNLOAD_MODULES');
}
require __DIR__ . '/support/loader.php';
if (loader_reports() === '') {
    die('skip the loader of this C library does not report what it unloads');
}
?>
--FILE--
<?php
require __DIR__ . '/support/loader.php';

// The C library keeps a library that has run a destructor for a thread until the thread ends.
echo preg_match('/file=[^\n]*zego_server_assistant[^\n]*destroying link map/', loader_reports()) === 1
    ? "unloaded\n"
    : "not unloaded:\n" . loader_reports();
?>
--EXPECT--
unloaded
