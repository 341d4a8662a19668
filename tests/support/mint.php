<?php

// Not strict_types: the tests that include this file call as a script in PHP's default mode does.

require_once __DIR__ . '/token.php';

const VALID_ARGUMENTS = [
    'appId' => 1234567890,
    'userId' => 'user1',
    'secret' => '0123456789abcdefghijklmnopqrstuv',
    'effectiveTimeInSeconds' => 3600,
    'payload' => '',
];

/** Calls with valid arguments, but for those that are named. */
function mint(mixed ...$changed): object
{
    return ZEGO\ZegoServerAssistant::generateToken04(...array_values(array_merge(VALID_ARGUMENTS, $changed)));
}

function mint_and_read(mixed ...$changed): TokenReading
{
    return read_token(mint(...$changed)->token, (string) ($changed['secret'] ?? VALID_ARGUMENTS['secret']));
}
