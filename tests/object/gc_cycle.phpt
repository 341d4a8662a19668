--TEST--
The garbage collector frees a result in a cycle
--FILE--
<?php
$token = ZEGO\ZegoServerAssistant::generateToken04(0, '', '', 0, '');
$token->token = [$token];
$reference = WeakReference::create($token);
unset($token);
var_dump($reference->get() === null);
gc_collect_cycles();
var_dump($reference->get());
?>
--EXPECT--
bool(false)
NULL
