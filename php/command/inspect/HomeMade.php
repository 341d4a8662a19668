<?php

declare(strict_types=1);

namespace ZegoToken\Inspect;

/** Names the differences of generators that are not ZEGO's: the key, the padding, the layout. */
final class HomeMade
{
    /** Lengths of HMACs in bytes: MD5, SHA-1, SHA-256, SHA-512, then as hexadecimal digits. */
    private const HMAC_LENGTHS = [16, 20, 32, 64, 40, 128];

    /** The longest binary form after an authentication code. Lengths have 16 bits. */
    private const LONGEST = 65535 + 28 + 128;

    private const NEXT = 'Mint it with this extension or with one of ZEGO\'s libraries.';

    /** @return array{code: int, message: string, next: string}|null */
    public static function rejection(
        string $token,
        #[\SensitiveParameter] string $secret
    ): ?array {
        $binary = base64_decode(substr(explode('#', $token)[0], 2), true);
        $isToken = str_starts_with($token, '04') && $binary !== false;
        if (!$isToken || strlen($binary) > self::LONGEST) {
            return null;
        }
        $message = str_starts_with($binary, '{')
            ? 'not encrypted: it is only base64 of JSON, which anyone can write'
            : self::difference($binary, new Keys($secret));
        return $message === null ? null
            : ['code' => 1002033, 'message' => $message, 'next' => self::NEXT];
    }

    private static function difference(string $binary, Keys $keys): ?string
    {
        foreach (self::layouts($binary) as $difference => $layout) {
            $key = $keys->thatDecrypts($layout);
            $differences = array_filter([
                $difference,
                $key === 'the ServerSecret' ? '' : "it is encrypted with $key",
            ]);
            if ($key !== null && $differences !== []) {
                return implode(', and ', $differences) . ': not ZEGO\'s algorithm';
            }
        }
        // The layout alone is enough: no token of ZEGO's has little-endian lengths.
        return Layout::ofBinary($binary) === null && Layout::ofBinary($binary, 'v') !== null
            ? 'its numbers are little-endian: ZEGO\'s are big-endian'
            : null;
    }

    /** @return iterable<string, Layout> difference from ZEGO's layout => layout */
    private static function layouts(string $binary): iterable
    {
        $layout = Layout::ofBinary($binary);
        if ($layout !== null) {
            yield '' => $layout;
            yield 'its padding is doubled, as ZEGO\'s English Token Assistant page makes it'
                => $layout->withoutLastBlock();
        }
        $little = Layout::ofBinary($binary, 'v');
        if ($little !== null) {
            yield 'its numbers are little-endian, ZEGO\'s are big-endian' => $little;
        }
        foreach (self::HMAC_LENGTHS as $length) {
            $rest = Layout::ofBinary(substr($binary, $length));
            if ($rest !== null) {
                yield "$length bytes are before the header, like an HMAC" => $rest;
            }
            if (strlen($binary) >= $length + 32) {
                yield "it has no header, but $length bytes before the IV, like an HMAC"
                    => self::ivAndCiphertext(substr($binary, $length));
            }
        }
        if (strlen($binary) >= 32) {
            yield 'it has no header, only IV and ciphertext' => self::ivAndCiphertext($binary);
        }
    }

    private static function ivAndCiphertext(string $binary): Layout
    {
        return new Layout(substr($binary, 0, 16), substr($binary, 16));
    }
}
