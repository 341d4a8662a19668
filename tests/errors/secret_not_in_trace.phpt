--TEST--
The secret is in no form of a TypeError's trace
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
try {
    ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', $secret, 'not a number', '');
} catch (TypeError $e) {
    ob_start();
    var_dump($e, $e->getTrace());
    $forms = [(string) $e, $e->getTraceAsString(), print_r($e, true), var_export($e->getTrace(), true), ob_get_clean()];
    foreach ($forms as $form) {
        var_dump(str_contains($form, 'user1'), str_contains($form, 'fa94'), str_contains($form, '8271'));
    }
    echo get_class($e->getTrace()[0]['args'][2]);
}
?>
--EXPECT--
bool(true)
bool(false)
bool(false)
bool(true)
bool(false)
bool(false)
bool(true)
bool(false)
bool(false)
bool(true)
bool(false)
bool(false)
bool(true)
bool(false)
bool(false)
SensitiveParameterValue
