--TEST--
A secret of a wrong type is not in the trace
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
class Secret
{
    public $text = 'fa94dd0f974cf2e293728a526b028271';
}

foreach ([['fa94dd0f974cf2e293728a526b028271'], new Secret()] as $secret) {
    try {
        ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', $secret, 60, '');
    } catch (TypeError $e) {
        $forms = (string) $e . print_r($e, true) . var_export($e->getTrace(), true);
        var_dump(str_contains($forms, 'user1'), str_contains($forms, 'fa94'));
    }
}
?>
--EXPECT--
bool(true)
bool(false)
bool(true)
bool(false)
