<?php

/**
 * A file for ZEGO_AUTHORIZE: apps send the JSON Web Token of their login as "Authorization: Bearer
 * ...", and get tokens for the user id in its claim "sub" only. The client need not send the user
 * id. A JWT must have the claim "exp".
 *
 * Settings, as server parameters or environment variables:
 *   JWT_ALGORITHM  HS256 or RS256. A JWT with another algorithm is rejected.
 *   JWT_KEY_FILE   absolute path: for HS256 a file with the secret, at least 32 bytes, without a
 *                  line break at its end; for RS256 the public key in PEM format
 *   JWT_AUDIENCE   if set: the claim "aud" must have this value
 *
 * nginx passes the header on. Apache does so after "CGIPassAuth On", see apache.conf; with other
 * rules it arrives under the second name.
 */

declare(strict_types=1);

return static function (array $request): array|bool {
    $setting = static fn (string $name): string => $_SERVER[$name] ?? (string) getenv($name);
    $decode = static fn (string $text): string
        => (string) base64_decode(strtr($text, '-_', '+/'), true);

    $header = $_SERVER['HTTP_AUTHORIZATION'] ?? $_SERVER['REDIRECT_HTTP_AUTHORIZATION'] ?? '';
    $jwt = '~^Bearer +(([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+))\.([A-Za-z0-9_-]+)\z~i';
    if (preg_match($jwt, $header, $match) !== 1) {
        return false;
    }
    [, $signed, $head, $body, $signature] = $match;

    // The algorithm comes from the configuration: an attacker chooses the one in the JWT.
    $algorithm = $setting('JWT_ALGORITHM');
    $head = json_decode($decode($head), true);
    if (!is_array($head) || ($head['alg'] ?? null) !== $algorithm || isset($head['crit'])) {
        return false;
    }
    $key = file_get_contents($setting('JWT_KEY_FILE'));
    if ($key === false || ($algorithm === 'HS256' && strlen($key) < 32)) {
        throw new RuntimeException('JWT_KEY_FILE is missing or too short');
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
    $audience = $setting('JWT_AUDIENCE');
    if ($audience !== '' && !in_array($audience, (array) ($claims['aud'] ?? []), true)) {
        return false;
    }
    $id = $claims['sub'] ?? null;
    if (!(is_string($id) && $id !== '') && !(is_int($id) && $id > 0)) {
        return false;
    }
    return in_array($request['user_id'], ['', (string) $id], true) ? ['user_id' => $id] : false;
};
