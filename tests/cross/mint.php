<?php

// Mints tokens, one a line, for decode.php on another machine. usage: mint.php COUNT

for ($i = 0; $i < (int) $argv[1]; ++$i) {
    $user = "user-$i-" . php_uname('m');
    $payload = str_repeat(chr(32 + $i % 95), $i % 70);
    $arguments = [$i + 1, $user, str_repeat('k', 32), 3600, $payload];
    $minted = ZEGO\ZegoServerAssistant::generateToken04(...$arguments);
    echo json_encode([$minted->token, $i + 1, $user, $payload]), "\n";
}
