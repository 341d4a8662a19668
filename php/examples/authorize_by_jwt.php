<?php

/**
 * A file for ZEGO_AUTHORIZE: apps send the JSON Web Token of their login as "Authorization: Bearer
 * ...", and get tokens for the user id in its claim "sub" only. The client need not send the user
 * id. A JWT must have the claim "exp".
 *
 * nginx passes the header on. Apache does so after "CGIPassAuth On", see apache.conf; with other
 * rules it arrives under the second name.
 */

declare(strict_types=1);

return static function (array $request): array|bool {
    // Write your values here. For '' the server parameter or environment variable of the same name
    // counts.
    $settings = [
        'JWT_ALGORITHM' => '',      // HS256 or RS256. A JWT with another algorithm is rejected.
        // For HS256 a file with the secret, at least 32 bytes; one line break at its end is
        // ignored. For RS256 the public key in PEM format. If it is beside this file:
        // __DIR__ . '/jwt.key'. Never put it into the document root.
        'JWT_KEY_FILE' => '',
        'JWT_AUDIENCE' => '',       // if set: the claim "aud" must have this value
    ];

    foreach ($settings as $name => $value) {
        $variable = function_exists('getenv') ? (string) getenv($name) : '';
        $settings[$name] = $value !== '' ? $value : $_SERVER[$name] ?? $variable;
    }
    $algorithm = $settings['JWT_ALGORITHM'];
    $file = $settings['JWT_KEY_FILE'];
    if (!in_array($algorithm, ['HS256', 'RS256'], true)) {
        $detail = $algorithm === '' ? ': it is not set' : '';
        throw new RuntimeException("JWT_ALGORITHM must be HS256 or RS256$detail");
    }
    if (!is_file($file) || !is_readable($file)) {
        // Not its value: that can be the secret, by mistake.
        $detail = $file === '' ? ': it is not set' : ', not the key itself';
        throw new RuntimeException("JWT_KEY_FILE must be the path of a file that PHP can read$detail");
    }
    $key = preg_replace('/\r?\n\z/', '', file_get_contents($file));
    if ($algorithm === 'HS256' && strlen($key) < 32) {
        $size = strlen($key);
        throw new RuntimeException("JWT_KEY_FILE needs at least 32 bytes for HS256, and has $size");
    }
    if ($algorithm === 'RS256' && openssl_pkey_get_public($key) === false) {
        throw new RuntimeException('JWT_KEY_FILE needs a public key in PEM format for RS256');
    }

    $decode = static fn (string $text): string
        => (string) base64_decode(strtr($text, '-_', '+/'), true);

    $header = $_SERVER['HTTP_AUTHORIZATION'] ?? $_SERVER['REDIRECT_HTTP_AUTHORIZATION'] ?? '';
    $jwt = '~^Bearer +(([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+))\.([A-Za-z0-9_-]+)\z~i';
    if (preg_match($jwt, $header, $match) !== 1) {
        return false;
    }
    [, $signed, $head, $body, $signature] = $match;

    // The algorithm comes from the settings: an attacker chooses the one in the JWT.
    $head = json_decode($decode($head), true);
    if (!is_array($head) || ($head['alg'] ?? null) !== $algorithm || isset($head['crit'])) {
        return false;
    }
    $isGenuine = match ($algorithm) {
        'HS256' => hash_equals(hash_hmac('sha256', $signed, $key, true), $decode($signature)),
        'RS256' => openssl_verify($signed, $decode($signature), $key, OPENSSL_ALGO_SHA256) === 1,
    };
    $claims = $isGenuine ? json_decode($decode($body), true) : null;
    if (!is_array($claims)) {
        return false;
    }

    $isTime = static fn (mixed $value): bool => is_int($value) || is_float($value);
    $expires = $claims['exp'] ?? null;
    $starts = $claims['nbf'] ?? 0;
    if (!$isTime($expires) || $expires <= time() || !$isTime($starts) || $starts > time()) {
        return false;
    }
    $audience = $settings['JWT_AUDIENCE'];
    if ($audience !== '' && !in_array($audience, (array) ($claims['aud'] ?? []), true)) {
        return false;
    }
    $id = $claims['sub'] ?? null;
    if (!(is_string($id) && $id !== '') && !(is_int($id) && $id > 0)) {
        return false;
    }
    return in_array($request['user_id'], ['', (string) $id], true) ? ['user_id' => $id] : false;
};
