--TEST--
The stub throws when PHP loads it, instead of returning null for a token
--SKIPIF--
<?php
if (PHP_VERSION_ID < 80200) {
    die('skip PHP 8.1 cannot compile the stub: it has neither readonly classes nor SensitiveParameter');
}
?>
--FILE--
<?php
require __DIR__ . '/../support/php_process.php';

echo run_php_without_extension(__DIR__ . '/support/load_stub.php')[1];
?>
--EXPECT--
LogicException: zego_server_assistant.stub.php is for IDEs and static analysis only: do not load it in PHP. Load the extension zego_server_assistant, or the polyfill.
