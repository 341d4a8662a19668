--TEST--
problems() lists all problems, as an array of arrays
--EXTENSIONS--
openssl
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../support/decode.php';

$token = Token04::decode(forge_token(json_encode(
    ['payload' => '{"room_id":"hall","privilege":{"1":0,"2":0},"stream_id_list":["s"]}'] + CLAIMS
)), SECRET);
$problems = $token->problems(7, 'ana', 'lobby', true, EXPIRE, 'other');
echo implode(' ', array_column($problems, 'code')), "\n";
var_dump(array_is_list($problems), $problems[0]);
?>
--EXPECT--
1002076 1002077 1002078 1002033 1002033 1002082 1002082
bool(true)
array(2) {
  ["code"]=>
  int(1002076)
  ["message"]=>
  string(51) "the token is for app id 1234567890, the login has 7"
}
