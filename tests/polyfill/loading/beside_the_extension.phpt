--TEST--
Beside the extension the polyfill declares nothing
--FILE--
<?php
$before = get_declared_classes();
foreach (['zego_server_assistant', 'zego_token04'] as $file) {
    require dirname(__DIR__, 3) . "/php/polyfill/$file.php";
}
var_dump(array_diff(get_declared_classes(), $before));
var_dump((new ReflectionClass('ZEGO\ZegoServerAssistant'))->isInternal());
var_dump((new ReflectionClass('ZEGO\Token04'))->isInternal());
?>
--EXPECT--
array(0) {
}
bool(true)
bool(true)
