<?php

declare(strict_types=1);

// Decodes tokens independently of the extension: with PHP's own openssl, unpack and json_decode.
// Some of the messages also appear in behaviour.json and must stay equal to it.

/** A decoded Token04. */
final class TokenReading
{
    /**
     * @param array{app_id: int, user_id: string, nonce: int, ctime: int, expire: int, payload:
     * string} $claims
     */
    public function __construct(
        public readonly array $claims,
        public readonly int $headerExpire,
        public readonly string $iv,
        public readonly string $plaintext,
        public readonly string $mode,
    ) {
    }
}

/**
 * Decodes a token and checks every part of it.
 *
 * @throws UnexpectedValueException if the token is malformed or has another secret
 */
function read_token(string $token, string $secret): TokenReading
{
    [$headerExpire, $iv, $ciphertext, $mode] = open_envelope($token);
    $plaintext = $mode === 'gcm'
        ? decrypt_gcm($ciphertext, $secret, $iv)
        : decrypt_cbc($ciphertext, $secret, $iv);
    $claims = read_claims($plaintext, $headerExpire);
    return new TokenReading($claims, $headerExpire, $iv, $plaintext, $mode);
}

/**
 * Splits a token into its parts.
 *
 * @return array{int, string, string, string} the header's expire, the IV, the ciphertext, the mode
 */
function open_envelope(string $token): array
{
    token_must(str_starts_with($token, '04'), 'the token does not start with 04');
    $binary = base64_decode(substr($token, 2), true);
    token_must($binary !== false, 'the text after 04 is not base64');
    token_must(base64_encode($binary) === substr($token, 2), 'the base64 is not canonical');
    token_must(strlen($binary) >= 28, 'the token is shorter than its header');

    ['expire' => $expire, 'iv_length' => $ivLength] = unpack('Jexpire/niv_length', $binary);
    if ($ivLength === 12) {
        return open_gcm_envelope($binary, $expire);
    }
    token_must($ivLength === 16, "IV length field $ivLength instead of 16");
    $ciphertextLength = unpack('n', $binary, 26)[1];
    $bytes = strlen($binary) - 28;
    token_must($ciphertextLength === $bytes, "ciphertext length field $ciphertextLength for $bytes bytes");
    return [$expire, substr($binary, 10, 16), substr($binary, 28), 'cbc'];
}

/** @return array{int, string, string, string} */
function open_gcm_envelope(string $binary, int $expire): array
{
    $ciphertextLength = unpack('n', $binary, 22)[1];
    $bytes = strlen($binary) - 25;
    token_must($ciphertextLength === $bytes, "ciphertext length field $ciphertextLength for $bytes bytes");
    token_must($binary[-1] === "\x01", 'the mode byte is not 1');
    return [$expire, substr($binary, 10, 12), substr($binary, 24, -1), 'gcm'];
}

/** Decrypts AES-256-GCM and checks the tag, which is the last 16 bytes. */
function decrypt_gcm(string $ciphertext, string $secret, string $iv): string
{
    [$text, $tag] = [substr($ciphertext, 0, -16), substr($ciphertext, -16)];
    $plaintext = openssl_decrypt($text, 'aes-256-gcm', $secret, OPENSSL_RAW_DATA, $iv, $tag);
    token_must($plaintext !== false, 'the tag is wrong');
    return $plaintext;
}

/** Decrypts AES-256-CBC and removes the PKCS#7 padding. */
function decrypt_cbc(string $ciphertext, string $secret, string $iv): string
{
    token_must($ciphertext !== '' && strlen($ciphertext) % 16 === 0, 'the ciphertext is not a multiple of 16 bytes');
    $padded = openssl_decrypt($ciphertext, 'aes-256-cbc', $secret, OPENSSL_RAW_DATA | OPENSSL_ZERO_PADDING, $iv);
    token_must($padded !== false, 'openssl cannot decrypt it');
    $length = ord($padded[-1]);
    $padding = str_repeat(chr($length), $length);
    token_must($length >= 1 && $length <= 16 && str_ends_with($padded, $padding), 'the padding is not PKCS#7');
    return substr($padded, 0, -$length);
}

/**
 * Parses the claims.
 *
 * @return array{app_id: int, user_id: string, nonce: int, ctime: int, expire: int, payload: string}
 */
function read_claims(string $plaintext, int $headerExpire): array
{
    token_must($plaintext !== '', 'plaintext is empty');
    $claims = json_decode($plaintext, true);
    token_must(is_array($claims), 'the plaintext is not a JSON object');
    token_must(
        array_keys($claims) === ['app_id', 'user_id', 'nonce', 'ctime', 'expire', 'payload'],
        'the claims are not the six of a Token04 in their order',
    );
    token_must(
        !(is_float($claims['expire']) && $headerExpire < 0),
        'expire overflows: a float in the JSON, a negative number in the header',
    );
    $types = array_values(array_map('get_debug_type', $claims));
    token_must($types === ['int', 'string', 'int', 'int', 'int', 'string'], 'a claim has the wrong type');
    token_must($claims['expire'] === $headerExpire, 'header and claims name different expiries');
    return $claims;
}

function token_must(bool $holds, string $problem): void
{
    if (!$holds) {
        throw new UnexpectedValueException($problem);
    }
}
