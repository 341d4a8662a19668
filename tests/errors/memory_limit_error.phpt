--TEST--
Reaching memory_limit during a call is PHP's fatal error, and later calls mint tokens
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

register_shutdown_function(function () use (&$tokens): void {
    $tokens = null;
    var_dump(mint(payload: str_repeat('x', 60000))->code);
});
while (true) {
    $tokens[] = mint(payload: str_repeat('x', 60000));
}
?>
--EXPECTF--
Fatal error: Allowed memory size of 8388608 bytes exhausted %sin %s on line %d
int(0)
