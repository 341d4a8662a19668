--TEST--
Code in eval() is treated like a file
--FILE--
<?php
eval('namespace ZEGO; class ZegoAssistantToken { public $code = "from eval"; } echo "ran\n";');
var_dump((new ZEGO\ZegoAssistantToken())->code);
eval('namespace ZEGO { class ZegoAssistantToken { public $code = "from eval"; public $more; } }');
?>
--EXPECTF--
ran
NULL

Fatal error: Cannot %s class ZEGO\ZegoAssistantToken%S in %s(4) : eval()'d code on line 1%A
