--TEST--
An exception from the error handler of a deprecation ends the call
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

set_error_handler(function (int $level, string $message): bool {
    throw new ErrorException($message, 0, $level);
});
try {
    mint(appId: 1.5, payload: new ArrayObject());
    echo 'returned';
} catch (ErrorException $e) {
    var_dump($e->getMessage(), $e->getPrevious());
}
?>
--EXPECT--
string(57) "Implicit conversion from float 1.5 to int loses precision"
NULL
