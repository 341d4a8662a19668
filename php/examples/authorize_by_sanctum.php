<?php

/**
 * A file for ZEGO_AUTHORIZE: apps send the token of Laravel Sanctum as "Authorization: Bearer ...",
 * and get tokens for their own user id only. The client need not send the user id.
 *
 * It reads Sanctum's table personal_access_tokens and the table users, without starting Laravel. A
 * token expires at the time that createToken() was given as its third argument. The setting
 * "expiration" of config/sanctum.php is not read. The times in the table must be UTC, as they are
 * unless you have changed "timezone" in config/app.php.
 *
 * Settings, as server parameters or environment variables: LOGIN_DATABASE (a DSN of PDO, such as
 * mysql:host=127.0.0.1;dbname=app), LOGIN_DATABASE_USER, LOGIN_DATABASE_PASSWORD.
 *
 * nginx passes the header on. Apache does so after "CGIPassAuth On", see apache.conf; with other
 * rules it arrives under the second name.
 */

declare(strict_types=1);

return static function (array $request): array|bool {
    $header = $_SERVER['HTTP_AUTHORIZATION'] ?? $_SERVER['REDIRECT_HTTP_AUTHORIZATION'] ?? '';
    // A token of Sanctum is the id of its row, |, and a text whose SHA-256 is in the row.
    if (preg_match('~^Bearer +([0-9]{1,18})\|([\w-]+)\z~i', $header, $match) !== 1) {
        return false;
    }
    $setting = static fn (string $name): string => $_SERVER[$name] ?? (string) getenv($name);
    $database = new PDO(
        $setting('LOGIN_DATABASE'),
        $setting('LOGIN_DATABASE_USER'),
        $setting('LOGIN_DATABASE_PASSWORD'),
        [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]
    );
    // The class is the one of your users. An administrator with the same id is somebody else.
    $query = $database->prepare(
        'SELECT token, users.id FROM personal_access_tokens JOIN users ON users.id = tokenable_id '
        . 'WHERE personal_access_tokens.id = ? AND tokenable_type = ? '
        . 'AND (expires_at IS NULL OR expires_at > ?)'
    );
    $query->execute([$match[1], 'App\Models\User', gmdate('Y-m-d H:i:s')]);
    [$hash, $id] = $query->fetch(PDO::FETCH_NUM) ?: ['', null];
    if ($id === null || !hash_equals($hash, hash('sha256', $match[2]))) {
        return false;
    }
    return in_array($request['user_id'], ['', (string) $id], true) ? ['user_id' => $id] : false;
};
