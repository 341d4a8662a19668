--TEST--
If an error handler throws at the warning of another AES mode, its trace has no secret, and the next call mints
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/code.php';

$code = <<<'PHP'
    require POLYFILL . '/zego_server_assistant.php';
    set_error_handler(static fn (int $level, string $message) => throw new ErrorException($message));
    $secret = str_repeat('s', 32);
    for ($call = 0; $call < 3; $call++) {
        try {
            echo ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', $secret, 60)->code, "\n";
        } catch (ErrorException $error) {
            echo $error->getMessage(), "\n";
            var_dump(str_contains(print_r($error->getTrace(), true), $secret));
        }
    }
    PHP;
$settings = ['zend.exception_ignore_args=0', 'zend.exception_string_param_max_len=100'];
echo run_code($code, $settings, ['ZEGO_AES_MODE' => 'aes-256-gcm']);
?>
--EXPECT--
ZEGO_AES_MODE must be auto, cbc or gcm, and is "aes-256-gcm" here
bool(false)
0
0
