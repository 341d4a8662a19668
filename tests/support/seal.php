<?php

declare(strict_types=1);

use ZEGO\Token04;
use ZEGO\Token04Exception;

const SECRET = '0123456789abcdefghijklmnopqrstuv';
const CTIME = 1795000000;
const EXPIRE = 1795003600;
const CLAIMS = [
    'app_id' => 1234567890,
    'user_id' => 'user1',
    'nonce' => 12345,
    'ctime' => CTIME,
    'expire' => EXPIRE,
    'payload' => '',
];

/** A token around any plaintext, made with PHP's own openssl. */
function seal(string $plaintext, int $expire = EXPIRE): string
{
    $iv = 'exn62lbokoa8n8jp';
    $ciphertext = openssl_encrypt($plaintext, 'aes-256-cbc', SECRET, OPENSSL_RAW_DATA, $iv);
    return '04' . base64_encode(pack('Jn', $expire, 16) . $iv . pack('n', strlen($ciphertext)) . $ciphertext);
}

/** A token with the usual claims, but for those that are named; null leaves one out. */
function seal_claims(mixed ...$changed): string
{
    return seal(json_encode(array_filter(array_merge(CLAIMS, $changed), static fn ($claim) => $claim !== null)));
}

function opened(mixed ...$changed): Token04
{
    return Token04::decode(seal_claims(...$changed), SECRET);
}

/** Prints what decode() throws for a token. */
function refused(string $token, string $secret = SECRET): void
{
    try {
        Token04::decode($token, $secret);
        echo "opened\n";
    } catch (Token04Exception $e) {
        echo $e->getCode(), ' ', $e->getMessage(), "\n";
    }
}

/** Prints problems, a line each. */
function print_problems(array $problems): void
{
    foreach ($problems as ['code' => $code, 'message' => $message]) {
        echo "$code $message\n";
    }
    echo $problems === [] ? "none\n" : '';
}
