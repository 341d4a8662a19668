--TEST--
Without openssl the polyfill throws an Error that says so, and problems() needs none
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/code.php';

$code = <<<'PHP'
    require POLYFILL . '/zego_server_assistant.php';
    require POLYFILL . '/zego_token04.php';
    $secret = str_repeat('s', 32);
    foreach ([
        static fn () => ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', $secret, 60),
        static fn () => ZEGO\ZegoServerAssistant::generateToken04(0, '', $secret, 60),
        static fn () => ZEGO\Token04::decode('04', $secret),
        static fn () => ZEGO\Token04::decode('04', 'short'),
    ] as $call) {
        try {
            var_dump($call());
        } catch (Error $error) {
            echo $error::class, ': ', $error->getMessage(), "\n";
            var_dump(PHP_VERSION_ID >= 80200 && str_contains(print_r($error->getTrace(), true), $secret));
        }
    }
    PHP;
echo run_code($code, ['disable_functions=openssl_encrypt,openssl_decrypt', 'zend.exception_ignore_args=0']);
?>
--EXPECT--
Error: ZEGO\ZegoServerAssistant needs the function openssl_encrypt() of PHP's extension openssl, which is not loaded or disabled
bool(false)
Error: ZEGO\ZegoServerAssistant needs the function openssl_encrypt() of PHP's extension openssl, which is not loaded or disabled
bool(false)
Error: ZEGO\Token04 needs the function openssl_decrypt() of PHP's extension openssl, which is not loaded or disabled
bool(false)
ValueError: ZEGO\Token04::decode(): Argument #2 ($secret) must be the ServerSecret, which has 32 bytes, 5 given
bool(false)
