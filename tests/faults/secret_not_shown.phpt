--TEST--
A panic in the extension does not print the secret
--SKIPIF--
<?php
if (PHP_VERSION_ID < 80200) {
    die('skip PHP hides sensitive arguments since 8.2');
}
?>
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
--FILE--
<?php
// The Error is uncaught, so the output has its trace and the message of the panic.
ZEGO\ZegoServerAssistant::generateToken04(1, 'panic', 'fa94dd0f974cf2e293728a526b028271', 60, 'payload');
?>
--EXPECTREGEX--
(?!.*fa94)(?!.*8271).*panicked at .*Uncaught Error: generateToken04 failed inside the extension zego_server_assistant .*generateToken04\(1, 'panic', Object\(SensitiveParameterValue\), 60, 'payload'\).*
