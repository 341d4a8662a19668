<?php

/**
 * Compares the plaintext of tokens with the output of PHP's own json_encode().
 *
 * A request is an input of the fuzz target mint: app id, ctime, effective time and nonce on the
 * first line, the user id on the second, then the payload. The extension chooses ctime and nonce
 * itself, so these two are ignored here.
 */

declare(strict_types=1);

require_once __DIR__ . '/secret.php';
require_once __DIR__ . '/token.php';

/** Bytes. A longer plaintext does not fit the 16 bits of the ciphertext's length. */
const PLAINTEXT_LIMIT = 65519;

/** The largest nonce, which also has the most digits. */
const LONGEST_NONCE = 2147483647;

/** Mints a token for a request and returns what is wrong with the result, or null. */
function parity_problem(string $input): ?string
{
    [$numbers, $userId, $payload] = explode("\n", $input, 3) + ['', '', ''];
    [$appId, , $effectiveTime] = array_map('intval', explode(' ', $numbers)) + [1, 1, 1];
    // Minus a second: the clock of time(2) can be behind the clock of PHP's time().
    $earliest = time() - 1;
    try {
        $result = ZEGO\ZegoServerAssistant::generateToken04($appId, $userId, SECRET, $effectiveTime, $payload);
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
        $reading = read_token($result->token, SECRET);
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

/**
 * Returns the codes that a request may get. There are two near the size limit, where the digits of
 * the nonce decide.
 *
 * @return list<int>
 */
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

/** Returns the plaintext as PHP writes it. */
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
