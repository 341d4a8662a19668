--TEST--
A file with strict_types mints a token from arguments of the right types
--EXTENSIONS--
openssl
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../support/secret.php';
require __DIR__ . '/../support/token.php';

$result = ZEGO\ZegoServerAssistant::generateToken04(1234567890, 'user1', SECRET, 3600, '');
var_dump($result->code, read_token($result->token, SECRET)->claims['app_id']);
?>
--EXPECT--
int(0)
int(1234567890)
