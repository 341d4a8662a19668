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
        $expected = ['appId' => 4294967295, 'userId' => $userId, 'payload' => $payload];
        $differs = array_diff_assoc($expected, get_object_vars($token));
        $lifetime = $token->expire - $token->ctime;
        echo strlen($userId), ' and ', strlen($payload), " bytes, $lifetime s, different: ",
            implode(', ', array_keys($differs)) ?: 'none', "\n";
    }
}
?>
--EXPECT--
1 and 0 bytes, 60 s, different: none
64 and 0 bytes, 60 s, different: none
1 and 3000 bytes, 60 s, different: none
64 and 3000 bytes, 60 s, different: none
1 and 65000 bytes, 60 s, different: none
64 and 65000 bytes, 60 s, different: none
1 and 11 bytes, 60 s, different: none
64 and 11 bytes, 60 s, different: none
