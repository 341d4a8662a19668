--TEST--
A script in a namespace imports the classes with use
--EXTENSIONS--
openssl
--FILE--
<?php
namespace App;

use ZEGO\ZegoErrorCodes;
use ZEGO\ZegoServerAssistant;

require __DIR__ . '/../support/secret.php';
require __DIR__ . '/../support/token.php';

$token = ZegoServerAssistant::generateToken04(1234567890, 'user1', SECRET, 3600, '');
if ($token->code === ZegoErrorCodes::success) {
    var_dump(\read_token($token->token, SECRET)->claims['user_id']);
}
?>
--EXPECT--
string(5) "user1"
