--TEST--
++, .=, ??= and [] work on the properties
--FILE--
<?php
$token = ZEGO\ZegoServerAssistant::generateToken04(0, '', '', 0, '');
$token->code++;
$token->code += 5;
$token->message .= '!';
$token->token ??= [];
$token->token[] = 1;
$token->token['key']['nested'] = 2;
echo json_encode($token);
?>
--EXPECT--
{"code":7,"message":"appID invalid!","token":{"0":1,"key":{"nested":2}}}
