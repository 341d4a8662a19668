--TEST--
A __toString() that mints nests about as deep as with a class written in PHP
--SKIPIF--
<?php
if (getenv('USE_ZEND_ALLOC') === '0') {
    die('skip valgrind reports the end of the stack');
}
?>
--FILE--
<?php
require __DIR__ . '/../support/php_process.php';

/** Returns how many levels a process reaches before its stack ends. */
function levels(array $result): int
{
    preg_match_all('/^\d+$/m', $result[1], $lines);
    return (int) end($lines[0]);
}

$script = __DIR__ . '/support/levels.php';
$native = levels(run_php($script, 'native'));
$plain = levels(run_php_without_extension($script, 'stand-in'));
echo $plain > 1000 && $native > 0.8 * $plain ? "as deep\n" : "$native levels, and $plain with a class in PHP\n";
?>
--EXPECT--
as deep
