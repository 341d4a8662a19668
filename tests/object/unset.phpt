--TEST--
A property can be unset, and set again at its old position
--FILE--
<?php
$token = ZEGO\ZegoServerAssistant::generateToken04(0, '', '', 0, '');
unset($token->message);
var_dump(isset($token->message), property_exists($token, 'message'));
echo json_encode($token), "\n";
var_dump($token->message);
$token->message = 'back';
echo json_encode($token), "\n";
unset($token->code, $token->message, $token->token);
echo json_encode($token);
?>
--EXPECTF--
bool(false)
bool(true)
{"code":1,"token":null}

Warning: Undefined property: ZEGO\ZegoAssistantToken::$message in %s on line %d
NULL
{"code":1,"message":"back","token":null}
{}
