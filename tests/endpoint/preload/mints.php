<?php

declare(strict_types=1);

// For opcache.preload: mints in the php-fpm master and stores the tokens in a file.
$mint = static fn (): string
    => ZEGO\ZegoServerAssistant::generateToken04(1234567890, 'ana', '0123456789abcdef0123456789abcdef', 60, '')->token;
$minted = ['pid' => getmypid(), 'tokens' => array_map($mint, range(1, 100))];
file_put_contents(__DIR__ . '/../uploads/minted.json', json_encode($minted));
