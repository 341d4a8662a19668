<?php

// No strict_types: the extension must see these calls as calls of a file in PHP's default mode.

require_once __DIR__ . '/secret.php';
require_once __DIR__ . '/token.php';

const VALID_ARGUMENTS = [
    'appId' => 1234567890,
    'userId' => 'user1',
    'secret' => SECRET,
    'effectiveTimeInSeconds' => 3600,
    'payload' => '',
];

/** Mints a token from VALID_ARGUMENTS, changed by the named arguments. */
function mint(mixed ...$changed): object
{
    return ZEGO\ZegoServerAssistant::generateToken04(...array_values(array_merge(VALID_ARGUMENTS, $changed)));
}

/** Mints a token as mint() does and decodes it. Needs openssl. */
function mint_and_read(mixed ...$changed): TokenReading
{
    return read_token(mint(...$changed)->token, (string) ($changed['secret'] ?? SECRET));
}
