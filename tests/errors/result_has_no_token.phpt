--TEST--
A rejection has token null
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

foreach ([['appId' => 0], ['userId' => ''], ['userId' => "\xff"], ['secret' => ''], ['payload' => "\xff"]] as $wrong) {
    $result = mint(...$wrong);
    var_dump($result->token, get_class($result));
}
?>
--EXPECT--
NULL
string(23) "ZEGO\ZegoAssistantToken"
NULL
string(23) "ZEGO\ZegoAssistantToken"
NULL
string(23) "ZEGO\ZegoAssistantToken"
NULL
string(23) "ZEGO\ZegoAssistantToken"
NULL
string(23) "ZEGO\ZegoAssistantToken"
