--TEST--
The secret is not in the backtrace of an error handler
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
$secret = 'fa94dd0f974cf2e293728a526b028271';
set_error_handler(function () use (&$trace): bool {
    $trace = print_r(debug_backtrace(), true);
    return true;
});
ZEGO\ZegoServerAssistant::generateToken04(1.5, 'user1', $secret, 60, '');
var_dump(str_contains($trace, 'user1'), str_contains($trace, 'fa94'), str_contains($trace, 'SensitiveParameterValue'));
?>
--EXPECT--
bool(true)
bool(false)
bool(true)
