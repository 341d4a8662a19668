--TEST--
A token object converts to neither a string nor a number
--FILE--
<?php
$token = new ZEGO\ZegoAssistantToken();
$uses = [fn () => "$token", fn () => $token + 1, fn () => count($token), fn () => $token['code'], fn () => $token()];
foreach ($uses as $use) {
    try {
        $use();
        echo "returned\n";
    } catch (Error $e) {
        echo get_class($e), "\n";
    }
}
?>
--EXPECT--
Error
TypeError
TypeError
Error
Error
