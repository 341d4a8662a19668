--TEST--
Where an error handler runs out of memory at a deprecation it is PHP's fatal error, after which tokens come again
--EXTENSIONS--
openssl
--SKIPIF--
<?php
if (getenv('USE_ZEND_ALLOC') === '0') {
    die('skip without PHP\'s own allocator, as under valgrind, there is no memory_limit');
}
?>
--INI--
memory_limit=8M
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

set_error_handler(function (int $level, string $message): bool {
    return str_repeat($message, 1000000) !== '';
});
register_shutdown_function(function (): void {
    var_dump(mint()->code);
});
mint(userId: 34, effectiveTimeInSeconds: 1.5);
echo 'returned';
?>
--EXPECTF--
Fatal error: Allowed memory size of 8388608 bytes exhausted %sin %s on line %d
int(0)
