--TEST--
isset(), empty() and ?? work on the null and empty defaults
--FILE--
<?php
$token = new ZEGO\ZegoAssistantToken();
var_dump(isset($token->code), isset($token->message), empty($token->message), $token->token ?? 'none');
$token->code = 0;
var_dump(isset($token->code), empty($token->code), isset($token->Code));
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
string(4) "none"
bool(true)
bool(true)
bool(false)
