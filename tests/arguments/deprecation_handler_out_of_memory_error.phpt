--TEST--
PHP's fatal error for memory_limit in a deprecation handler does not stop later tokens
--EXTENSIONS--
openssl
--SKIPIF--
<?php
if (getenv('USE_ZEND_ALLOC') === '0') {
    die('skip memory_limit needs PHP\'s own allocator, which valgrind replaces');
}
require __DIR__ . '/../support/shutdown_after_limit.php';
if (!shutdown_functions_run_after_memory_limit()) {
    die('skip this PHP runs no shutdown function after memory_limit');
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
