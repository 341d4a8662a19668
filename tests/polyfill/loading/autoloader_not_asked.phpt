--TEST--
The polyfill mints where an autoloader could load ZEGO's library, as the extension does
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/code.php';

echo run_code(<<<'PHP'
    spl_autoload_register(static function (string $class): void {
        echo "asked for $class\n";
    });
    require POLYFILL . '/zego_server_assistant.php';
    require POLYFILL . '/zego_token04.php';
    $result = ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', str_repeat('s', 32), 60);
    var_dump($result->code, ZEGO\Token04::decode($result->token, str_repeat('s', 32))->userId);
    PHP);
?>
--EXPECT--
int(0)
string(5) "user1"
