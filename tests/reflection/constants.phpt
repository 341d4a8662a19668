--TEST--
The constants are public, in ZEGO's order
--FILE--
<?php
foreach ((new ReflectionClass('ZEGO\ZegoErrorCodes'))->getReflectionConstants() as $constant) {
    var_dump($constant->isPublic() && !$constant->isFinal());
    echo $constant->getName(), ' = ', $constant->getValue(), "\n";
}
?>
--EXPECT--
bool(true)
success = 0
bool(true)
appIDInvalid = 1
bool(true)
userIDInvalid = 3
bool(true)
secretInvalid = 5
bool(true)
effectiveTimeInSecondsInvalid = 6
