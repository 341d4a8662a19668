--TEST--
A deprecation reaches the error handler, and the call continues
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

set_error_handler(function (int $level, string $message): bool {
    echo $level === E_DEPRECATED ? 'deprecated' : $level, ": $message\n";
    return true;
});
var_dump(mint(appId: 1.5, effectiveTimeInSeconds: '60.5')->code);
?>
--EXPECT--
deprecated: Implicit conversion from float 1.5 to int loses precision
deprecated: Implicit conversion from float-string "60.5" to int loses precision
int(0)
