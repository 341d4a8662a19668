--TEST--
Properties can be referenced and passed by reference
--FILE--
<?php
$token = ZEGO\ZegoServerAssistant::generateToken04(0, '', '', 0, '');
$message = &$token->message;
$message = 'changed';
$code = &$token->code;
$code++;
(function (&$property) {
    $property = 'set';
})($token->token);
echo json_encode($token), "\n";
$clone = clone $token;
$message = 'through the reference';
echo $clone->message;
?>
--EXPECT--
{"code":2,"message":"changed","token":"set"}
through the reference
