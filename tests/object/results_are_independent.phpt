--TEST--
A changed result does not change later results or the defaults
--FILE--
<?php
$first = ZEGO\ZegoServerAssistant::generateToken04(0, '', '', 0, '');
$first->code = 'changed';
$first->message .= ' changed';
unset($first->token);
echo json_encode(ZEGO\ZegoServerAssistant::generateToken04(0, '', '', 0, '')), "\n";
echo json_encode(new ZEGO\ZegoAssistantToken());
?>
--EXPECT--
{"code":1,"message":"appID invalid","token":null}
{"code":null,"message":"","token":null}
