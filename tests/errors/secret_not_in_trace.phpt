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
    $forms = [
        'var_dump' => ob_get_clean(),
        'string' => (string) $e,
        'getTraceAsString' => $e->getTraceAsString(),
        'print_r' => print_r($e, true),
        'var_export' => var_export($e->getTrace(), true),
    ];
    foreach ($forms as $name => $form) {
        $secret = str_contains($form, 'fa94') || str_contains($form, '8271');
        echo "$name: user id ", str_contains($form, 'user1') ? 'found' : 'not found',
            ', secret ', $secret ? 'found' : 'not found', "\n";
    }
    echo get_class($e->getTrace()[0]['args'][2]);
}
?>
--EXPECT--
var_dump: user id found, secret not found
string: user id found, secret not found
getTraceAsString: user id found, secret not found
print_r: user id found, secret not found
var_export: user id found, secret not found
SensitiveParameterValue
