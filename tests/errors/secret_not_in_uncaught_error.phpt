--TEST--
The secret is not in the message of an uncaught TypeError
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
ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', 'fa94dd0f974cf2e293728a526b028271', null, '');
?>
--EXPECTF--
Fatal error: Uncaught TypeError: ZEGO\ZegoServerAssistant::generateToken04(): Argument #4 ($effectiveTimeInSeconds) must be of type int, null given, called in %s
Stack trace:
#0 %s: ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', Object(SensitiveParameterValue), NULL, '')
#1 {main}
  thrown in %s on line %d
