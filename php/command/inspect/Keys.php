<?php

declare(strict_types=1);

namespace ZegoToken\Inspect;

use ZEGO\Token04;
use ZEGO\Token04Exception;

/**
 * The keys of generators that are not ZEGO's. They make them from the ServerSecret, and ZEGO takes
 * the ServerSecret itself.
 */
final class Keys
{
    /** The claims without which a plaintext is not a claims object. */
    private const CLAIMS = [
        'app_id' => 0, 'user_id' => 0, 'nonce' => 0, 'ctime' => 0, 'expire' => 0,
    ];

    /** What is left before a secret that is read from a file or a form. */
    private const BEFORE_SECRET = [
        'a space' => ' ', 'a tab' => "\t", 'a line break' => "\n",
        'a quotation mark' => '"', 'a single quotation mark' => "'",
    ];

    /** @var array<string, string> name => key of 32 bytes for AES-256, or of 16 for AES-128 */
    private readonly array $keys;

    public function __construct(#[\SensitiveParameter] string $secret)
    {
        $short = [
            'md5(secret) as 16 bytes' => md5($secret, true),
            'the first 16 bytes of the secret' => substr($secret, 0, 16),
        ];
        if (preg_match('/^[0-9a-f]+$/Di', $secret) === 1) {
            $short['hex2bin(secret)'] = hex2bin($secret);
        }
        $keys = [
            'the ServerSecret' => $secret,
            'md5(secret)' => md5($secret),
            'sha256(secret)' => hash('sha256', $secret, true),
            'the first 32 characters of sha256(secret)' => substr(hash('sha256', $secret), 0, 32),
        ];
        // PHP's OpenSSL functions cut a long key. So what follows the secret changes nothing.
        foreach (self::BEFORE_SECRET as $name => $before) {
            $keys["$name and the secret, cut to 32 bytes"] = $before . substr($secret, 0, 31);
        }
        foreach ($short as $name => $key) {
            $keys["$name, in AES-128"] = $key;
            // PHP's OpenSSL functions pad a short key with zeros.
            $keys["$name, padded with zeros"] = str_pad($key, 32, "\0");
        }
        $this->keys = $keys;
    }

    /**
     * Returns the name of the key that decrypts the whole ciphertext to a claims object, or null.
     * Nothing less counts, so that the answer is no padding oracle.
     */
    public function thatDecrypts(Layout $layout): ?string
    {
        foreach ($this->keys as $name => $key) {
            $fits = strlen($key) === 32
                ? self::decodes($layout, $key)
                : self::decryptsWithAes128($layout, $key);
            if ($fits) {
                return $name;
            }
        }
        return null;
    }

    private static function decodes(Layout $layout, #[\SensitiveParameter] string $key): bool
    {
        try {
            Token04::decode($layout->token(), $key);
            return true;
        } catch (Token04Exception $error) {
            // A claim of a wrong type. Every other error has another message.
            return str_starts_with($error->getMessage(), 'the claim ');
        }
    }

    /** Decrypts with PHP's extension openssl, if this PHP has it. */
    private static function decryptsWithAes128(
        Layout $layout,
        #[\SensitiveParameter] string $key
    ): bool {
        if (!function_exists('openssl_decrypt')) {
            return false;
        }
        $isGcm = strlen($layout->iv) === 12;
        $plaintext = openssl_decrypt(
            $isGcm ? substr($layout->ciphertext, 0, -16) : $layout->ciphertext,
            $isGcm ? 'aes-128-gcm' : 'aes-128-cbc',
            $key,
            OPENSSL_RAW_DATA,
            $layout->iv,
            $isGcm ? substr($layout->ciphertext, -16) : ''
        );
        while (openssl_error_string() !== false) {
            // OpenSSL keeps its errors for later calls.
        }
        $claims = json_decode((string) $plaintext, true);
        return is_array($claims) && array_diff_key(self::CLAIMS, $claims) === [];
    }
}
