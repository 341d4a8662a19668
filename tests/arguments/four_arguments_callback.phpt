--TEST--
A callback of internal code with four arguments uses weak mode, even in a file with strict_types
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
declare(strict_types=1);

require __DIR__ . '/../support/secret.php';
require __DIR__ . '/../support/token.php';

$mint = 'ZEGO\ZegoServerAssistant::generateToken04';
$method = new ReflectionMethod('ZEGO\ZegoServerAssistant', 'generateToken04');
$results = [
    ...array_map($mint, ['12', 13], [5, 'b'], [SECRET, SECRET], ['60', 60.0]),
    $method->invoke(null, 14.0, 'c', SECRET, true),
];
foreach ($results as $result) {
    $claims = read_token($result->token, SECRET)->claims;
    echo json_encode([$claims['app_id'], $claims['user_id'], $claims['payload']]), "\n";
}
?>
--EXPECT--
[12,"5",""]
[13,"b",""]
[14,"c",""]
