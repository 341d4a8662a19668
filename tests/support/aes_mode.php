<?php

declare(strict_types=1);

/** Mints a token and returns its AES mode, cbc or gcm. Needs no openssl. */
function aes_mode(): string
{
    $result = ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', str_repeat('s', 32), 60, '');
    return aes_mode_of($result->token);
}

/** Returns the AES mode by the length of the IV in a token's header. */
function aes_mode_of(string $token): string
{
    $length = unpack('n', base64_decode(substr($token, 2)), 8)[1];
    return [12 => 'gcm', 16 => 'cbc'][$length] ?? "an IV of $length bytes";
}
