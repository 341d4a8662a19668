<?php

declare(strict_types=1);

// Decodes random tokens, checks what decodes against random logins, and makes kit tokens. Prints a
// line for each. Tokens, claims and payloads are mutated. A seed reproduces them.
//
//   php polyfill_tokens.php SEED TOKENS

use ZEGO\Token04;

require __DIR__ . '/../support/forge_token.php';
require __DIR__ . '/../support/mutated.php';

const TIMES = [
    CTIME, EXPIRE, CTIME + 29, CTIME + 2160000, CTIME * 1000, EXPIRE * 1000,
    0, -1, 1000, 99999999999, PHP_INT_MAX, PHP_INT_MIN,
];
const IDS = [
    'user1', 'lobby', '', 'é', '房间', "a\u{301}", "\u{200b}\0\n", "\xff", "\xe6\x88", 's1', '1', 'a"b\\',
];
const NUMBERS = [
    '0', '-0', '1', '1.0', '1e0', '-1', '01', '1.', '.5', '1e', '1e+', '1E-5', '1.5e3', '0.1', '-1e-7', '2.5e22',
    '1e400', '1e-400', '1e99999999999', '0e99999999999', '1e-99999999999', '5e-324', '1.7976931348623157e308',
    '9223372036854775807', '9223372036854775808', '-9223372036854775808', '-9223372036854775809',
    '18446744073709551615', '18446744073709551616', '123456789012345678901234567890',
    '0.12345678901234567890123', '1234567890123456789.5e-30', '100000000000000000000e300',
];
const KEYS = [
    'room_id', 'privilege', 'stream_id_list', 'roomId', 'Room', 'privileges', 'streams', '1', '2', '3', 'canLogin', '',
];
const WORDS = [
    '"', '\\', '{', '}', '[', ']', ',', ':', '-', '.', 'e', 'null', 'true', 'nul', '[[[[', '//', '"1":1,',
    '\u0031', '\ud83d\ude00', '\ud800', '\udc00', '\u12', '\x', "\n", "\t", ' ', "\0", "\xc3", "\u{feff}",
    '"room_id":1,', '"privilege":{"1":1,"2":1}',
];

mt_srand((int) $argv[1]);
for ($i = 0; $i < (int) $argv[2]; $i++) {
    echo addcslashes(serialize([$i, decoded(random_token()), kit()]), "\\\n\r"), "\n";
}

function any(array $list): mixed
{
    return $list[array_rand($list)];
}

/** Returns everything that the class says about a token. */
function decoded(string $token): array
{
    try {
        $secret = mt_rand(0, 9) > 0 ? SECRET : any([strrev(SECRET), '', SECRET . SECRET]);
        $decoded = Token04::decode($token, $secret);
        $now = any(TIMES);
        [$room, $stream] = array_map(static fn (): ?string => mt_rand(0, 1) > 0 ? any(IDS) : null, [1, 2]);
        $login = [any([1234567890, 7]), any(IDS), $room, mt_rand(0, 1) > 0, $now, $stream];
        return [(array) $decoded, $decoded->problems(...$login), $decoded->notes($now)];
    } catch (Exception | ValueError $error) {
        return [$error::class, $error->getCode(), $error->getMessage()];
    }
}

function kit(): array|string
{
    $texts = array_map(static fn (): string => str_repeat(any(IDS) . any(["'()!*~ ", '']), mt_rand(1, 12)), [1, 2, 3]);
    try {
        return Token04::kitToken(mt_rand(0, 9) > 0 ? '04' : "\xff", any(TIMES), ...$texts);
    } catch (ValueError $error) {
        return [$error::class, $error->getCode(), $error->getMessage()];
    }
}

function random_token(): string
{
    $plaintext = json_encode(random_claims(), JSON_INVALID_UTF8_SUBSTITUTE);
    $plaintext = mt_rand(0, 4) > 0 ? $plaintext : mutated($plaintext, [...NUMBERS, ...WORDS]);
    $forge = mt_rand(0, 1) > 0 ? forge_token(...) : forge_gcm_token(...);
    $token = $forge($plaintext, mt_rand(0, 2) > 0 ? EXPIRE : any(TIMES));
    return match (mt_rand(0, 7)) {
        0 => mutated($token, ['#', '=', '==', '+', ' ', '-', '%2B', '04', 'AAAA']),
        1 => '04' . base64_encode(mutated(base64_decode(substr($token, 2)), ["\x01", "\x00", "\x00\x10", "\x02"])),
        default => $token,
    };
}

/** Returns mostly good claims. */
function random_claims(): array
{
    $claims = ['payload' => random_payload(), 'expire' => mt_rand(0, 1) > 0 ? EXPIRE : any(TIMES)] + CLAIMS;
    if (mt_rand(0, 7) === 0) {
        $claims[any(array_keys(CLAIMS))] = any([null, true, 1.5, -0.0, 1e300, '1', '', [], ['a' => 1], 7, any(TIMES)]);
    }
    if (mt_rand(0, 15) === 0) {
        unset($claims[any(array_keys(CLAIMS))]);
    }
    return $claims;
}

function random_payload(): string
{
    $payload = match (mt_rand(0, 9)) {
        0 => '',
        1 => '{"room_id":"lobby","privilege":{"1":1,"2":1},"stream_id_list":["s1"]}',
        2 => str_repeat('[', $depth = mt_rand(1, 140)) . str_repeat(']', $depth),
        default => random_object(0),
    };
    return mt_rand(0, 1) > 0 ? $payload : mutated($payload, [...NUMBERS, ...WORDS]);
}

function random_object(int $depth): string
{
    $members = [];
    for ($count = mt_rand(0, 4); $count > 0; $count--) {
        $members[] = '"' . any(KEYS) . '":' . random_value($depth + 1);
    }
    return '{' . implode(any([',', ' ,', ",\n "]), $members) . '}';
}

function random_value(int $depth): string
{
    return match (mt_rand(0, $depth > 3 ? 3 : 5)) {
        0 => any(NUMBERS),
        1 => any(['1', '0', 'null', 'true', 'false', '[]', '""']),
        2, 3 => (string) json_encode(any(IDS), JSON_INVALID_UTF8_SUBSTITUTE | any([0, JSON_UNESCAPED_UNICODE])),
        4 => '[' . implode(',', array_map(random_value(...), array_fill(0, mt_rand(0, 3), $depth + 1))) . ']',
        5 => random_object($depth),
    };
}
