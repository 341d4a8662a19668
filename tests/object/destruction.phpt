--TEST--
Destroying a result destroys the values of its properties
--FILE--
<?php
$token = ZEGO\ZegoServerAssistant::generateToken04(0, '', '', 0, '');
$token->token = new class () {
    public function __destruct()
    {
        echo "destroyed\n";
    }
};
$reference = WeakReference::create($token);
unset($token);
var_dump($reference->get());
?>
--EXPECT--
destroyed
NULL
