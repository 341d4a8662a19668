--TEST--
A namespaced script imports the classes as the official ones
--EXTENSIONS--
openssl
--FILE--
<?php
namespace App;

use ZEGO\ZegoErrorCodes;
use ZEGO\ZegoServerAssistant;

require __DIR__ . '/../support/token.php';

$secret = '0123456789abcdefghijklmnopqrstuv';
$token = ZegoServerAssistant::generateToken04(1234567890, 'user1', $secret, 3600, '');
if ($token->code === ZegoErrorCodes::success) {
    var_dump(\read_token($token->token, $secret)->claims['user_id']);
}
?>
--EXPECT--
string(5) "user1"
