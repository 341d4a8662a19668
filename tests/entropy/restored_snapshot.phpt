--TEST--
Two copies of a process, as of a restored snapshot, use no IV twice
--EXTENSIONS--
openssl
pcntl
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') {
    die('skip only Linux can copy a process without a trace');
}
?>
--FILE--
<?php
require __DIR__ . '/support/copies.php';

foreach (['cbc', 'gcm'] as $mode) {
    echo "$mode: ", mint_in_copies($mode);
}
?>
--EXPECT--
cbc: 0 of 100 IVs of the copy are used again
gcm: 0 of 100 IVs of the copy are used again
