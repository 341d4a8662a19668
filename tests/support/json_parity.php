<?php

declare(strict_types=1);

/**
 * Compares the plaintext of tokens with what PHP's own json_encode() writes. The requests are inputs of the fuzz
 * target mint: app id, ctime, effective time and nonce on the first line, the user id on the second, then the payload.
 * The extension takes ctime and nonce itself.
 */

require_once __DIR__ . '/token.php';

const PARITY_SECRET = '0123456789abcdef0123456789abcdef';
const PLAINTEXT_LIMIT = 65519;
const LONGEST_NONCE = 2147483647;

/** What is wrong with the answer to a request; null if nothing is. */
function parity_problem(string $input): ?string
{
    [$numbers, $userId, $payload] = explode("\n", $input, 3) + ['', '', ''];
    [$appId, , $effectiveTime] = array_map('intval', explode(' ', $numbers)) + [1, 1, 1];
    // One second of grace: the clock of time(2) may lag behind the one that PHP's time() reads.
    $earliest = time() - 1;
    try {
        $result = ZEGO\ZegoServerAssistant::generateToken04($appId, $userId, PARITY_SECRET, $effectiveTime, $payload);
    } catch (Error $error) {
        return $error->getMessage();
    }

    $codes = expected_codes($appId, $userId, $effectiveTime, $payload);
    if (!in_array($result->code, $codes, true)) {
        return "code $result->code instead of " . implode(' or ', $codes);
    }
    if ($result->code !== 0) {
        $asDocumented = $result->token === null && $result->message !== '';
        return $asDocumented ? null : 'an error without a message, or with a token';
    }
    try {
        $reading = read_token($result->token, PARITY_SECRET);
    } catch (UnexpectedValueException $exception) {
        return $exception->getMessage();
    }
    ['nonce' => $nonce, 'ctime' => $ctime] = $reading->claims;
    if ($nonce < 0 || $nonce > LONGEST_NONCE || $ctime < $earliest || $ctime > time()) {
        return "nonce $nonce or ctime $ctime is out of range";
    }
    $expected = claims_json($appId, $userId, $nonce, $ctime, $effectiveTime, $payload);
    return $reading->plaintext === $expected ? null : "$reading->plaintext\ninstead of\n$expected";
}

/** @return list<int> near the limit it depends on the length of the nonce: there are two then */
function expected_codes(int $appId, string $userId, int $effectiveTime, string $payload): array
{
    if ($appId < 1 || $appId > 4294967295) {
        return [1];
    }
    if ($userId === '') {
        return [3];
    }
    if ($effectiveTime < 1 || !is_int(time() + $effectiveTime)) {
        return [6];
    }
    if (json_encode($userId) === false) {
        return [3];
    }
    if (json_encode($payload) === false) {
        return [-1];
    }
    $codes = [];
    foreach ([0, LONGEST_NONCE] as $nonce) {
        $length = strlen(claims_json($appId, $userId, $nonce, time(), $effectiveTime, $payload));
        $codes[] = $length > PLAINTEXT_LIMIT ? -1 : 0;
    }
    return array_values(array_unique($codes));
}

function claims_json(int $appId, string $userId, int $nonce, int $ctime, int $effectiveTime, string $payload): string
{
    return json_encode([
        'app_id' => $appId,
        'user_id' => $userId,
        'nonce' => $nonce,
        'ctime' => $ctime,
        'expire' => $ctime + $effectiveTime,
        'payload' => $payload,
    ], JSON_HEX_AMP);
}
