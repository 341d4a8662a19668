--TEST--
The class is final, and each member has its types
--FILE--
<?php
$class = new ReflectionClass('ZEGO\Token04');
var_dump($class->isFinal(), $class->isInternal(), $class->getExtensionName());
foreach ($class->getProperties() as $property) {
    echo trim((string) $property), "\n";
}
foreach ($class->getMethods() as $method) {
    echo implode(' ', Reflection::getModifierNames($method->getModifiers())), ' ', $method->getName(), "\n";
    foreach ($method->getParameters() as $parameter) {
        echo '  ', $parameter, "\n";
    }
    echo '  : ', $method->getReturnType() ?? 'none', "\n";
}
?>
--EXPECTF--
bool(true)
bool(true)
string(21) "zego_server_assistant"
Property [ public %Sreadonly int $appId ]
Property [ public %Sreadonly string $userId ]
Property [ public %Sreadonly int $nonce ]
Property [ public %Sreadonly int $ctime ]
Property [ public %Sreadonly int $expire ]
Property [ public %Sreadonly string $payload ]
Property [ public %Sreadonly string $mode ]
Property [ private readonly int $headerExpire ]
private __construct
  : none
public static decode
  Parameter #0 [ <required> string $token ]
  Parameter #1 [ <required> string $secret ]
  : ZEGO\Token04
public problems
  Parameter #0 [ <required> int $appId ]
  Parameter #1 [ <required> string $userId ]
  Parameter #2 [ <optional> ?string $roomId = null ]
  Parameter #3 [ <optional> bool $publish = false ]
  Parameter #4 [ <optional> ?int $now = null ]
  Parameter #5 [ <optional> ?string $streamId = null ]
  : array
public notes
  Parameter #0 [ <optional> ?int $now = null ]
  : array
public static kitToken
  Parameter #0 [ <required> string $token ]
  Parameter #1 [ <required> int $appId ]
  Parameter #2 [ <required> string $roomId ]
  Parameter #3 [ <required> string $userId ]
  Parameter #4 [ <optional> string $userName = '' ]
  : string
