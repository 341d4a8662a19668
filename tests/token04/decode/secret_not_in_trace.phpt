--TEST--
The secret is in no form of a trace
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
use ZEGO\Token04;

require __DIR__ . '/../../support/seal.php';

foreach ([seal_claims(app_id: 'x'), 'no token'] as $token) {
    try {
        Token04::decode($token, SECRET);
    } catch (ZEGO\Token04Exception $e) {
        $forms = $e . $e->getTraceAsString() . print_r($e, true) . var_export($e->getTrace(), true);
        var_dump(str_contains($forms, '0123456789abc'), str_contains($forms, 'rstuv'), get_class($e->getTrace()[0]['args'][1]));
    }
}
?>
--EXPECT--
bool(false)
bool(false)
string(23) "SensitiveParameterValue"
bool(false)
bool(false)
string(23) "SensitiveParameterValue"
