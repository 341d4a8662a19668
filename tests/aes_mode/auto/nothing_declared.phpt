--TEST--
An included AES-GCM library adds no class, function or constant
--FILE--
<?php
require __DIR__ . '/../support/gcm_site.php';

$declared = static fn (): array => [
    get_declared_classes(),
    get_defined_functions(),
    array_keys(get_defined_constants()),
    array_keys((new ReflectionExtension('zego_server_assistant'))->getClasses()),
];
$before = $declared();
require GCM_LIBRARY;
var_dump($declared() === $before, aes_mode());
?>
--EXPECT--
bool(true)
string(3) "gcm"
