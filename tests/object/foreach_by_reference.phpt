--TEST--
foreach by reference changes the properties
--FILE--
<?php
$token = new ZEGO\ZegoAssistantToken();
foreach ($token as $name => &$value) {
    $value = $name;
}
unset($value);
echo json_encode($token);
?>
--EXPECT--
{"code":"code","message":"message","token":"token"}
