<?php

declare(strict_types=1);

namespace ZegoToken\Inspect;

/** The binary layout of a token: expiry, IV, ciphertext and mode byte. */
final class Layout
{
    private const BLOCK = 16;

    public function __construct(
        public readonly string $iv,
        public readonly string $ciphertext,
        public readonly string $afterwards = '',
    ) {
    }

    /** Returns the layout of a binary form, or null if it has another. */
    public static function ofBinary(string $binary, string $length = 'n'): ?self
    {
        if (strlen($binary) < 12) {
            return null;
        }
        $ivLength = unpack($length, $binary, 8)[1];
        $start = 10 + $ivLength;
        if (!in_array($ivLength, [12, 16], true) || strlen($binary) < $start + 2) {
            return null;
        }
        $end = $start + 2 + unpack($length, $binary, $start)[1];
        return $end === $start + 2 || strlen($binary) < $end ? null : new self(
            substr($binary, 10, $ivLength),
            substr($binary, $start + 2, $end - $start - 2),
            substr($binary, $end),
        );
    }

    /** Returns a token with this layout. Its expiry is 0. */
    public function token(): string
    {
        $lengthOfIv = pack('Jn', 0, strlen($this->iv));
        $lengthOfCiphertext = pack('n', strlen($this->ciphertext));
        return '04' . base64_encode(
            $lengthOfIv . $this->iv . $lengthOfCiphertext . $this->ciphertext . $this->afterwards
        );
    }

    public function withoutLastBlock(): self
    {
        return new self($this->iv, substr($this->ciphertext, 0, -self::BLOCK), $this->afterwards);
    }
}
