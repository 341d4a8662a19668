--TEST--
Code in eval() is treated like a file
--FILE--
<?php
const MEMBERS = 'public $code, $message = "", $token;';
eval('namespace ZEGO; class ZegoAssistantToken { ' . MEMBERS . ' } echo "ran\n";');
eval('namespace ZEGO { class ZegoAssistantToken { ' . MEMBERS . ' public $more; } }');
?>
--EXPECTF--
ran

Fatal error: Cannot %s class ZEGO\ZegoAssistantToken%S in %s(4) : eval()'d code on line 1%A
