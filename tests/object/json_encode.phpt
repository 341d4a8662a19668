--TEST--
json_encode() writes the three properties, so that an endpoint can send the object
--FILE--
<?php
$token = new ZEGO\ZegoAssistantToken();
$token->code = 5;
$token->message = 'mess"age/é';
$token->token = '04abc';
echo json_encode($token), "\n", json_encode(new ZEGO\ZegoAssistantToken());
?>
--EXPECT--
{"code":5,"message":"mess\"age\/\u00e9","token":"04abc"}
{"code":null,"message":"","token":null}
