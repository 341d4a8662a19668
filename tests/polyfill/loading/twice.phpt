--TEST--
The files of the polyfill can be included twice and in any order
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/code.php';

echo run_code(<<<'PHP'
    foreach (['zego_token04', 'zego_server_assistant', 'zego_token04', 'zego_server_assistant'] as $file) {
        require POLYFILL . "/$file.php";
    }
    var_dump(ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', str_repeat('s', 32), 60)->code);
    PHP);
?>
--EXPECT--
int(0)
