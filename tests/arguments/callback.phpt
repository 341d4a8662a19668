--TEST--
A callback of internal code uses weak mode, even in a file with strict_types
--EXTENSIONS--
openssl
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../support/secret.php';
require __DIR__ . '/../support/token.php';

$mint = 'ZEGO\ZegoServerAssistant::generateToken04';
$results = array_map($mint, ['12', '13'], [5, 6], [SECRET, SECRET], ['60', 60.0], [true, '']);
foreach ($results as $result) {
    $claims = read_token($result->token, SECRET)->claims;
    var_dump($claims['app_id'], $claims['user_id']);
}
?>
--EXPECT--
int(12)
string(1) "5"
int(13)
string(1) "6"
