<?php

/**
 * Fuzzes the JSON of the claims: mints tokens for random texts and compares each plaintext with the
 * output of PHP's json_encode(). Starts from the corpus of the fuzz target mint and from the inputs
 * that libFuzzer has added to it.
 *
 *     php -d extension=... tests/fuzz/json_encode.php SECONDS [SEED]
 */

declare(strict_types=1);

require __DIR__ . '/../support/json_parity.php';
require __DIR__ . '/../support/mutated.php';

const ROOT = __DIR__ . '/../..';

const UTF8 = [
    '"', '\\', '/', '&', '<', "'", "\n", "\0", "\x08", "\x1f", "\x7f", 'é', '直', "\u{2028}", "\u{ffff}", '😀',
    "\u{10ffff}", '01234567', '0123456789abcdef', '{"room_id":"lobby","privilege":{"1":1}}',
];
const NOT_UTF8 = ["\xff", "\xc3", "\xed\xa0\x80", "\xc0\xaf"];
const WORDS = [...UTF8, ...NOT_UTF8];

/** Composes a request of random words, so that any character can appear at any position. */
function composed(): string
{
    $appId = mt_rand(0, 20) === 0 ? mt_rand(-1, 1) : mt_rand(1, 4294967295);
    $userId = str_replace("\n", '', text(8));
    return "$appId 1 " . mt_rand(1, 86400) . " 1\n$userId\n" . text(mt_rand(0, 50) === 0 ? 4000 : 30);
}

function text(int $longest): string
{
    $words = mt_rand(0, 5) === 0 ? WORDS : UTF8;
    $text = '';
    for ($count = mt_rand(0, $longest); $count > 0; $count--) {
        $text .= $words[mt_rand(0, count($words) - 1)] . str_repeat('x', mt_rand(0, 3) === 0 ? mt_rand(1, 40) : 0);
    }
    return $text;
}

$seconds = (int) ($argv[1] ?? 60);
$seed = (int) ($argv[2] ?? random_int(0, 2 ** 31));
mt_srand($seed);
$corpus = array_map('file_get_contents', [
    ...glob(ROOT . '/tests/fuzz/corpus/mint/*'),
    ...glob(ROOT . '/target/fuzz/corpus/mint/*'),
]);

$started = microtime(true);
$executions = 0;
do {
    for ($round = 0; $round < 100; $round++) {
        $input = $corpus[$executions]
            ?? (mt_rand(0, 1) === 0 ? composed() : mutated($corpus[array_rand($corpus)], WORDS));
        $executions++;
        $problem = parity_problem($input);
        if ($problem !== null) {
            break 2;
        }
    }
} while (microtime(true) - $started < $seconds);

$perSecond = $executions / (microtime(true) - $started);
printf("json_encode: %d executions, %.0f a second, %d findings\n", $executions, $perSecond, $problem === null ? 0 : 1);
if ($problem !== null) {
    $file = 'target/fuzz/findings/json_encode-' . sha1($input);
    @mkdir(dirname(ROOT . "/$file"), 0777, true);
    file_put_contents(ROOT . "/$file", $input);
    echo "$problem\nInput of execution $executions with seed $seed, written to $file\n";
    exit(1);
}
