--TEST--
memory_limit in the middle of a token is PHP's fatal error, after which tokens come again
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
