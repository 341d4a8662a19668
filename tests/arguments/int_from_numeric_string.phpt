--TEST--
In weak mode a numeric string becomes an int
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

foreach (['618963248', ' 12', "12 \n", '+5', '00012', '1e3', '1.0', '5.'] as $appId) {
    var_dump(mint_and_read(appId: $appId)->claims['app_id']);
}
$claims = mint_and_read(effectiveTimeInSeconds: '60')->claims;
var_dump($claims['expire'] - $claims['ctime']);
?>
--EXPECT--
int(618963248)
int(12)
int(12)
int(5)
int(12)
int(1000)
int(1)
int(5)
int(60)
