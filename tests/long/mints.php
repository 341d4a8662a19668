<?php

declare(strict_types=1);

// Mints tokens with random arguments in both AES modes, and compares the claims with those of a plain
// PHP class with ZEGO's interface.
//
//   php -d extension=EXTENSION mints.php TOKENS

use ZEGO\ZegoServerAssistant;

require __DIR__ . '/../support/token.php';
require __DIR__ . '/plain_class.php';

$tokens = (int) $argv[1];
$plain = ['cbc' => plain_class('stand_in/typed'), 'gcm' => plain_class('replace_userland/libraries/gcm/ZEGO')];
$seed = random_int(0, PHP_INT_MAX);
mt_srand($seed);
$different = 0;
foreach ($plain as $mode => $class) {
    ini_set('zego_server_assistant.aes_mode', $mode);
    for ($i = 0; $i < $tokens / 2; $i++) {
        $arguments = random_arguments();
        $native = claims(ZegoServerAssistant::generateToken04(...$arguments), $arguments[2], $mode);
        $expected = claims($class::generateToken04(...$arguments), $arguments[2], $mode);
        // The clock may have advanced by a second between the two.
        if ($native !== $expected && $different++ < 10) {
            echo json_encode($arguments), "\n  ", json_encode($native), "\n  ", json_encode($expected), "\n";
        }
    }
}
echo "$tokens tokens in both modes, $different differ from the plain PHP class (seed $seed)\n";
exit($different === 0 ? 0 : 1);

/** @return array{int, string, string, int, string} */
function random_arguments(): array
{
    $secret = '';
    while (strlen($secret) < 32) {
        $secret .= chr(mt_rand(0, 255));
    }
    $appId = mt_rand(1, 10) > 1 ? mt_rand(1, 4294967295) : 10 ** mt_rand(0, 9);
    $effectiveTime = mt_rand(1, 10) > 1 ? mt_rand(1, 86400) : 10 ** mt_rand(0, 15);
    $userId = 'u' . random_text(mt_rand(0, 40));
    return [$appId, $userId, $secret, $effectiveTime, random_text(mt_rand(0, 1) * mt_rand(0, 200))];
}

/** Returns random characters: of one to four bytes, many of them with an escape in JSON. */
function random_text(int $length): string
{
    static $characters = [
        'a', 'b', '0', '"', '\\', '/', '&', '<', "'", "\n", "\t", "\0", "\x1f", "\x7f", 'é', 'ک', '房', '😀', "\u{2028}",
    ];
    $text = '';
    while ($length-- > 0) {
        $text .= $characters[mt_rand(0, 18)];
    }
    return $text;
}

/**
 * Returns the claims, with the lifetime in place of the times and without the nonce.
 *
 * @return array<string, mixed>
 */
function claims(object $result, string $secret, string $mode): array
{
    if ($result->code !== 0) {
        return ['code' => $result->code, 'message' => $result->message];
    }
    $reading = read_token($result->token, $secret);
    $claims = $reading->claims;
    $claims['lifetime'] = $claims['expire'] - $claims['ctime'];
    unset($claims['nonce'], $claims['ctime'], $claims['expire']);
    return ['mode' => $reading->mode === $mode] + $claims;
}
