<?php

declare(strict_types=1);

// Calls generateToken04() with random arguments of all types, in ten styles, weak and strict, and
// prints a line for each call: what it returned, threw and raised. A seed reproduces the calls.
//
//   php polyfill_calls.php SEED CALLS

require __DIR__ . '/../behaviour/support/replay.php';

const NAMES = ['appId', 'userId', 'secret', 'effectiveTimeInSeconds', 'payload'];
const GOOD = [
    ['type' => 'int', 'value' => 1234567890],
    ['type' => 'string', 'value' => 'user1'],
    ['type' => 'string', 'value' => 'fa94dd0f974cf2e293728a526b028271'],
    ['type' => 'int', 'value' => 3600],
    ['type' => 'string', 'value' => '{"room_id":"lobby"}'],
];
/** Values of the right type that are rejected, mostly: which code comes first must be equal too. */
const REJECTED = [
    [0, -1, 4294967296],
    ['', "\xff", "a\xed\xa0\x80"],
    ['', 'short', 'fa94dd0f974cf2e293728a526b0282711'],
    [0, -60, PHP_INT_MAX],
    ["\xc3", "{\xff}", '00000000'],
];
const INTEGERS = [0, 1, -1, 60, 4294967295, 4294967296, PHP_INT_MAX, PHP_INT_MIN, 2147483648];
const FLOATS = ['0.0', '-0.0', '1.0', '1.5', '60.0', '4294967295.0', '1e10', '1e300', '-1e19', 'NAN', 'INF', '-INF'];
const NUMERIC = ['0', '12', '-3', '+7', ' 8', '9 ', '1e3', '1.5', '0x1A', '12abc', '', '-', '4294967296', "1\0"];
const TYPES = ['null', 'bool', 'array', 'stringable', 'stringable-throwing', 'object', 'closure', 'enum'];
const PIECES = [
    'a', 'Z', '0', ' ', '"', '\\', '/', '&', '<', "'", "\0", "\n", "\x1f", "\x7f", 'é', '房', '😀', "\u{2028}",
];
const INVALID_PIECES = ["\xff", "\xc3", "\xe6\x88", "\xed\xa0\x80", "\xc0\xaf", "\xf4\x90\x80\x80"];

mt_srand((int) $argv[1]);
$calls = ['weak' => caller_in('weak'), 'strict' => caller_in('strict')];
for ($i = 0; $i < (int) $argv[2]; $i++) {
    $mode = any(CALL_MODES);
    $row = ['style' => any(CALL_STYLES)] + random_arguments();
    echo json_encode([$i, $mode, replay_call($row, $calls[$mode])], JSON_INVALID_UTF8_SUBSTITUTE), "\n";
}

function any(array $list): mixed
{
    return $list[array_rand($list)];
}

/** @return array{args: list<array>, named: array<string, array>} */
function random_arguments(): array
{
    $arguments = [];
    $other = mt_rand(0, 2) > 0 ? random_argument(...) : rejected_argument(...);
    foreach (GOOD as $index => $good) {
        $arguments[] = mt_rand(0, 3) > 0 ? $good : $other($index);
    }
    $given = mt_rand(0, 3) > 0 ? 5 : mt_rand(0, 5);
    $positional = mt_rand(0, 2) > 0 ? $given : mt_rand(0, $given);
    $named = array_combine(array_slice(NAMES, $positional), array_slice($arguments, $positional));
    $named = array_slice($named, 0, $given - $positional);
    if (mt_rand(0, 9) === 0) {
        $named[any([...NAMES, 'other', 'USERID'])] = random_argument(mt_rand(0, 4));
    }
    $keys = array_keys($named);
    shuffle($keys);
    $extra = mt_rand(0, 9) === 0 && $named === [] ? [random_argument(1), random_argument(2)] : [];
    return [
        'args' => [...array_slice($arguments, 0, $positional), ...$extra],
        'named' => array_map(static fn (string $key): array => $named[$key], array_combine($keys, $keys)),
    ];
}

/** Returns the description of an argument, mostly of a type that PHP takes or converts there. */
function random_argument(int $index): array
{
    $isNumber = $index === 0 || $index === 3;
    return match (mt_rand(0, $isNumber ? 6 : 8)) {
        0 => ['type' => 'int', 'value' => mt_rand(0, 1) > 0 ? any(INTEGERS) : mt_rand(-5, 100000)],
        1 => ['type' => 'float', 'value' => any(FLOATS)],
        2 => bytes(any(NUMERIC)),
        3, 4 => of_type(any(TYPES)),
        5, 6 => $isNumber ? ['type' => 'int', 'value' => mt_rand(1, 4294967295)] : bytes(random_text($index)),
        7, 8 => bytes(random_text($index)),
    };
}

function rejected_argument(int $index): array
{
    $value = any(REJECTED[$index]);
    return is_int($value) ? ['type' => 'int', 'value' => $value] : bytes($value);
}

function bytes(string $text): array
{
    return ['type' => 'string', 'base64' => base64_encode($text)];
}

function of_type(string $type): array
{
    return ['type' => $type] + match ($type) {
        'bool' => ['value' => mt_rand(0, 1) > 0],
        'array' => ['value' => mt_rand(0, 1) > 0 ? [] : [1, 'a']],
        'stringable' => ['value' => any(['12', 'user1', 'fa94dd0f974cf2e293728a526b028271', ''])],
        'object' => ['value' => null, 'class' => any(['OraclePlain', 'stdClass'])],
        default => [],
    };
}

function random_text(int $index): string
{
    if ($index === 2) {
        return random_secret();
    }
    $length = match (mt_rand(0, 60)) {
        0 => $index === 4 ? any([65000, 65519, 65520, 20000, 11000]) : 66000,
        1 => 300,
        default => mt_rand(0, 40),
    };
    $text = '';
    while (strlen($text) < $length) {
        $text .= any(PIECES) . ($length > 1000 ? str_repeat(any(PIECES), mt_rand(1, 500)) : '');
    }
    // The digits of the nonce decide whether such a payload is too long.
    $isAtLimit = abs(strlen(json_encode($text, JSON_HEX_AMP)) - 65000) < 600;
    $text = $isAtLimit ? substr($text, 0, 1000) : $text;
    return mt_rand(0, 4) > 0 ? $text : substr_replace($text, any(INVALID_PIECES), mt_rand(0, strlen($text)), 0);
}

function random_secret(): string
{
    $secret = '';
    $length = mt_rand(0, 2) > 0 ? 32 : any([0, 16, 31, 33, 64]);
    while (strlen($secret) < $length) {
        $secret .= chr(mt_rand(0, 255));
    }
    return $secret;
}
