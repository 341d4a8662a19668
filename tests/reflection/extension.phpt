--TEST--
The extension has its name, and the version of Cargo.toml
--FILE--
<?php
$extension = new ReflectionExtension('zego_server_assistant');
preg_match('/^version = "(.+)"$/m', file_get_contents(__DIR__ . '/../../Cargo.toml'), $cargo);
var_dump($extension->getName(), $extension->getVersion() === $cargo[1]);
var_dump(phpversion('zego_server_assistant') === $cargo[1]);
$official = ['ZEGO\ZegoServerAssistant', 'ZEGO\ZegoAssistantToken', 'ZEGO\ZegoErrorCodes'];
var_dump(array_diff($official, $extension->getClassNames()), $extension->getFunctions(), $extension->isPersistent());
?>
--EXPECT--
string(21) "zego_server_assistant"
bool(true)
bool(true)
array(0) {
}
array(0) {
}
bool(true)
