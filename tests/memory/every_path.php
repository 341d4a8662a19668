<?php

/**
 * Takes every path through the extension, for valgrind: tokens of all sizes, every error code,
 * every conversion and TypeError, exceptions from user code during a call, named and extra
 * arguments. Also forks, unless the first argument is without-fork. Prints the count of each
 * outcome.
 */

use ZEGO\Token04;
use ZEGO\ZegoServerAssistant;

const SECRET = '0123456789abcdef0123456789abcdef';

final class Text
{
    public function __construct(private string $text, private ?Throwable $thrown = null)
    {
    }

    public function __toString(): string
    {
        return $this->thrown ? throw $this->thrown : $this->text;
    }
}

/** Decodes a token, valid or not, and counts the outcome. */
function inspect(mixed ...$arguments): void
{
    global $outcomes;
    try {
        $token = Token04::decode(...$arguments);
        clone $token;
        $problems = $token->problems(2, 'user2', 'lobby', true, 5, 'stream');
        $token->notes();
        $outcome = count($problems) . ' problems';
        Token04::kitToken($arguments[0], 1, 'lobby', $token->userId, 'Ana é');
    } catch (Throwable $throwable) {
        $outcome = $throwable::class;
    }
    $outcomes[$outcome] = ($outcomes[$outcome] ?? 0) + 1;
}

/** Mints a token with these arguments, and counts the outcome. */
function attempt(mixed ...$arguments): void
{
    global $outcomes;
    try {
        $token = ZegoServerAssistant::generateToken04(...$arguments);
        $outcome = "code $token->code";
        clone $token;
        unserialize(serialize($token));
    } catch (Throwable $throwable) {
        $outcome = $throwable::class;
    }
    $outcomes[$outcome] = ($outcomes[$outcome] ?? 0) + 1;
}

$outcomes = [];
foreach ([0, 1, 15, 16, 17, 300, 2000, 4096, 65000, 65519, 65520, 1 << 20] as $length) {
    attempt(1, 'user1', SECRET, 60, str_repeat('x', $length));
    attempt(1, str_repeat('é', $length), SECRET, 60, '');
    attempt(1, 'user1', SECRET, 60, str_repeat("&\"\x01😀", intdiv($length, 8)));
}
$numbers = [0, -1, 1 << 32, PHP_INT_MAX, 1.0, 1.5, NAN];
foreach ([...$numbers, '12', ' 12', '12abc', true, null, [], new stdClass()] as $odd) {
    attempt($odd, 'user1', SECRET, 60, '');
    attempt(1, $odd, SECRET, 60, '');
    attempt(1, 'user1', $odd, 60, '');
    attempt(1, 'user1', SECRET, $odd, '');
    attempt(1, 'user1', SECRET, 60, $odd);
}
foreach (["\xff", "ok\xc3", "\xed\xa0\x80"] as $invalid) {
    attempt(1, $invalid, SECRET, 60, '');
    attempt(1, 'user1', SECRET, 60, $invalid);
}
attempt(1, new Text('user1'), new Text(SECRET), 60, new Text('payload'));
attempt(1, 'user1', SECRET, 60, new Text('', new LogicException('thrown during the call')));
// A debug build of PHP ends at a call with four, which the signature does not allow.
for ($count = 0; $count < (PHP_DEBUG ? 4 : 5); $count++) {
    attempt(...array_slice([1, 'user1', SECRET, 60, ''], 0, $count));
}
attempt(payload: '', effectiveTimeInSeconds: 60, secret: SECRET, userId: 'user1', appId: 1);
attempt(1, 'user1', nope: 1);
array_map([ZegoServerAssistant::class, 'generateToken04'], ['1'], [2], [SECRET], ['60'], [3]);

$payloads = ['', 'no JSON', '{"room_id":"hall","privilege":{"1":0}}', str_repeat('x', 65000)];
foreach ($payloads as $payload) {
    $token = ZegoServerAssistant::generateToken04(1, 'é', SECRET, 60, $payload)->token;
    inspect($token, SECRET);
    inspect("$token#more", strrev(SECRET));
    for ($byte = 0; $byte < 60; $byte += 7) {
        inspect(substr_replace($token, ' !'[$byte % 2], $byte, 1), SECRET);
        inspect(substr($token, 0, -$byte), SECRET);
    }
}
inspect([], null);
inspect('04', 'short');
(new ReflectionClass(Token04::class))->newInstanceWithoutConstructor();

set_error_handler(static function (int $level, string $message): never {
    throw new ErrorException($message, 0, $level);
});
attempt(1.5, 'user1', SECRET, 60, '');
restore_error_handler();

$status = 0;
if (($argv[1] ?? '') !== 'without-fork') {
    $child = pcntl_fork();
    if ($child === 0) {
        attempt(1, 'user1', SECRET, 60, 'in a child');
        exit(0);
    }
    pcntl_waitpid($child, $status);
}

ksort($outcomes);
echo json_encode($outcomes), $status === 0 ? "\n" : " and the child failed\n";
