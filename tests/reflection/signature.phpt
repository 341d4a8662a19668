--TEST--
The method has ZEGO's parameter names and types, and no return type
--FILE--
<?php
$method = new ReflectionMethod('ZEGO\ZegoServerAssistant', 'generateToken04');
foreach ($method->getParameters() as $parameter) {
    echo $parameter, "\n";
}
var_dump($method->hasReturnType(), $method->hasTentativeReturnType(), $method->getReturnType());
var_dump($method->getNumberOfRequiredParameters(), $method->isVariadic(), $method->returnsReference());
echo implode(' ', Reflection::getModifierNames($method->getModifiers()));
?>
--EXPECT--
Parameter #0 [ <required> int $appId ]
Parameter #1 [ <required> string $userId ]
Parameter #2 [ <required> string $secret ]
Parameter #3 [ <required> int $effectiveTimeInSeconds ]
Parameter #4 [ <required> string $payload ]
bool(false)
bool(false)
NULL
int(5)
bool(false)
bool(false)
public static
