<?php

declare(strict_types=1);

// Makes tokens that the extension would never mint, with PHP's own openssl.

require_once __DIR__ . '/secret.php';

/** Unix time, 2026-11-18 11:06:40 UTC. */
const CTIME = 1795000000;

const EXPIRE = CTIME + 3600;

const CLAIMS = [
    'app_id' => 1234567890,
    'user_id' => 'user1',
    'nonce' => 12345,
    'ctime' => CTIME,
    'expire' => EXPIRE,
    'payload' => '',
];

/** Encrypts any plaintext into a CBC token. Its header states $expire. */
function forge_token(string $plaintext, int $expire = EXPIRE): string
{
    $iv = 'exn62lbokoa8n8jp';
    $ciphertext = openssl_encrypt($plaintext, 'aes-256-cbc', SECRET, OPENSSL_RAW_DATA, $iv);
    $header = pack('Jn', $expire, strlen($iv)) . $iv . pack('n', strlen($ciphertext));
    return '04' . base64_encode($header . $ciphertext);
}

/** Encrypts any plaintext into a GCM token. Its header states $expire. */
function forge_gcm_token(string $plaintext, int $expire = EXPIRE): string
{
    $iv = 'exn62lbokoa8';
    $ciphertext = openssl_encrypt($plaintext, 'aes-256-gcm', SECRET, OPENSSL_RAW_DATA, $iv, $tag);
    $header = pack('Jn', $expire, strlen($iv)) . $iv . pack('n', strlen($ciphertext . $tag));
    return '04' . base64_encode($header . $ciphertext . $tag . "\x01");
}

/**
 * Encrypts CLAIMS into a CBC token, changed as given. A claim that is null is left out.
 *
 * @param array<string, mixed> $changed
 */
function forge_claims(array $changed = []): string
{
    $claims = array_filter(array_merge(CLAIMS, $changed), static fn ($claim): bool => $claim !== null);
    $expire = $claims['expire'] ?? null;
    return forge_token(json_encode($claims), is_int($expire) ? $expire : EXPIRE);
}
