--TEST--
The names of the constants are case-sensitive
--FILE--
<?php
foreach (['Success', 'appIdInvalid', 'payloadInvalid'] as $name) {
    try {
        constant("ZEGO\\ZegoErrorCodes::$name");
        echo "there\n";
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
Undefined constant ZEGO\ZegoErrorCodes::Success
Undefined constant ZEGO\ZegoErrorCodes::appIdInvalid
Undefined constant ZEGO\ZegoErrorCodes::payloadInvalid
