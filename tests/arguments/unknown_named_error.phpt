--TEST--
An unknown argument name throws an Error
--FILE--
<?php
$valid = ['appId' => 1, 'userId' => 'u', 'secret' => 's', 'effectiveTimeInSeconds' => 60, 'payload' => ''];
foreach (['app_id', 'appid', 'user_id', 'Payload', 'extra'] as $name) {
    try {
        ZEGO\ZegoServerAssistant::generateToken04(...$valid, ...[$name => 1]);
        echo "returned\n";
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
Unknown named parameter $app_id
Unknown named parameter $appid
Unknown named parameter $user_id
Unknown named parameter $Payload
Unknown named parameter $extra
