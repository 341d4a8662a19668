<?php

// Decodes the tokens that mint.php printed, and compares their claims. usage: decode.php FILE

$lines = file($argv[1]);
foreach ($lines as $line) {
    [$token, $appId, $user, $payload] = json_decode($line, true, flags: JSON_THROW_ON_ERROR);
    $decoded = ZEGO\Token04::decode($token, str_repeat('k', 32));
    if ([$decoded->appId, $decoded->userId, $decoded->payload] !== [$appId, $user, $payload]) {
        fwrite(STDERR, "The token of $user has other claims here.\n");
        exit(1);
    }
}
echo count($lines), " tokens decoded, the last of $user\n";
exit(count($lines) > 0 ? 0 : 1);
