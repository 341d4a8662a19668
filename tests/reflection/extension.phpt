--TEST--
The extension has its name, the version of Cargo.toml, and no function that PHP code can write
--FILE--
<?php
$extension = new ReflectionExtension('zego_server_assistant');
preg_match('/^version = "(.+)"$/m', file_get_contents(__DIR__ . '/../../Cargo.toml'), $cargo);
var_dump($extension->getName(), $extension->getVersion() === $cargo[1]);
var_dump(phpversion('zego_server_assistant') === $cargo[1]);
$official = ['ZEGO\ZegoServerAssistant', 'ZEGO\ZegoAssistantToken', 'ZEGO\ZegoErrorCodes'];
// The include hook inserts calls of a function. The spaces in its name keep it out of PHP code.
$functions = preg_grep('/ /', array_keys($extension->getFunctions()), PREG_GREP_INVERT);
var_dump(array_diff($official, $extension->getClassNames()), $functions, $extension->isPersistent());
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
