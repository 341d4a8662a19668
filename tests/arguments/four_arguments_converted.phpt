--TEST--
In weak mode, four arguments are converted and checked as five are
--EXTENSIONS--
openssl
--SKIPIF--
<?php
if (PHP_DEBUG) {
    die('skip in a debug build of PHP, a native function that accepts four of its five arguments ends PHP');
}
?>
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$result = ZEGO\ZegoServerAssistant::generateToken04('12', 5, SECRET, '60');
$claims = read_token($result->token, SECRET)->claims;
$lifetime = $claims['expire'] - $claims['ctime'];
echo json_encode([$claims['app_id'], $claims['user_id'], $lifetime, $claims['payload']]), "\n";
$codes = [[0, 'u', SECRET, 60], [1, '', SECRET, 60], [1, 'u', 'short', 60], [1, 'u', SECRET, 0]];
foreach ($codes as $arguments) {
    echo json_encode(ZEGO\ZegoServerAssistant::generateToken04(...$arguments)), "\n";
}
?>
--EXPECT--
[12,"5",60,""]
{"code":1,"message":"appID invalid","token":null}
{"code":3,"message":"userID invalid","token":null}
{"code":5,"message":"secret must be a 32 byte string","token":null}
{"code":6,"message":"effectiveTimeInSeconds invalid","token":null}
