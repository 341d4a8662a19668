--TEST--
The claims may stand in any order, and others among them
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../../support/seal.php';

$token = Token04::decode(seal(json_encode(['more' => [1]] + array_reverse(CLAIMS))), SECRET);
var_dump([$token->appId, $token->userId, $token->expire] === [CLAIMS['app_id'], CLAIMS['user_id'], CLAIMS['expire']]);
?>
--EXPECT--
bool(true)
