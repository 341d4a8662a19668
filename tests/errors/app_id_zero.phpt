--TEST--
appId 0 returns code 1
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

echo json_encode(mint(appId: 0));
?>
--EXPECT--
{"code":1,"message":"appID invalid","token":null}
