--TEST--
What does not start with 04 is not a version 04 token
--FILE--
<?php
require __DIR__ . '/../../support/seal.php';

refused('');
refused('0');
refused('03' . substr(seal_claims(), 2));
refused(' ' . seal_claims());
refused('{"token":"04AAAA"}');
?>
--EXPECT--
1002079 not a version 04 token: it does not start with 04
1002079 not a version 04 token: it does not start with 04
1002079 not a version 04 token: it does not start with 04
1002079 not a version 04 token: it does not start with 04
1002079 not a version 04 token: it does not start with 04
