--TEST--
decode() decodes tokens of generateToken04(), also at the limits
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../../support/secret.php';

foreach (['', str_repeat('p', 3000), str_repeat('p', 65000), "&/\"\\\x01é😀"] as $payload) {
    foreach (['u', str_repeat('😀', 16)] as $userId) {
        $minted = ZEGO\ZegoServerAssistant::generateToken04(4294967295, $userId, SECRET, 60, $payload);
        $token = Token04::decode($minted->token, SECRET);
        $expected = ['appId' => 4294967295, 'userId' => $userId, 'payload' => $payload, 'expire' => $token->ctime + 60];
        $differs = array_keys(array_diff_assoc($expected, get_object_vars($token)));
        echo strlen($userId), ' and ', strlen($payload), ' bytes, different: ', implode(', ', $differs) ?: 'none', "\n";
    }
}
?>
--EXPECT--
1 and 0 bytes, different: none
64 and 0 bytes, different: none
1 and 3000 bytes, different: none
64 and 3000 bytes, different: none
1 and 65000 bytes, different: none
64 and 65000 bytes, different: none
1 and 11 bytes, different: none
64 and 11 bytes, different: none
