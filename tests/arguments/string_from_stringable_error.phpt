--TEST--
An exception from __toString() reaches the caller unchanged
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

require __DIR__ . '/../behaviour/support/arguments.php';

foreach (['userId', 'secret', 'payload'] as $name) {
    try {
        mint(...[$name => new OracleThrowing()]);
        echo "returned\n";
    } catch (RuntimeException $e) {
        var_dump($e->getMessage(), $e->getPrevious());
    }
}
?>
--EXPECT--
string(15) "from __toString"
NULL
string(15) "from __toString"
NULL
string(15) "from __toString"
NULL
