--TEST--
An error handler that exits at a deprecation ends the script during the call
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

set_error_handler(function (int $level, string $message): bool {
    exit("exit: $message");
});
mint(appId: 12, userId: 34, effectiveTimeInSeconds: 1.5, payload: 56);
echo 'returned';
?>
--EXPECT--
exit: Implicit conversion from float 1.5 to int loses precision
