--TEST--
The secret is in no form of an exception's trace
--EXTENSIONS--
openssl
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

require __DIR__ . '/../support/decode.php';

foreach ([forge_claims(['app_id' => 'x']), 'no token'] as $token) {
    try {
        Token04::decode($token, SECRET);
    } catch (ZEGO\Token04Exception $e) {
        $forms = $e . $e->getTraceAsString() . print_r($e, true) . var_export($e->getTrace(), true);
        $found = str_contains($forms, substr(SECRET, 0, 13)) || str_contains($forms, substr(SECRET, -5));
        echo $found ? 'found' : 'not found', ', ', get_class($e->getTrace()[0]['args'][1]), "\n";
    }
}
?>
--EXPECT--
not found, SensitiveParameterValue
not found, SensitiveParameterValue
