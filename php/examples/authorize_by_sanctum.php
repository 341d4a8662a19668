<?php

/**
 * A file for ZEGO_AUTHORIZE: apps send their login token of Laravel Sanctum as "Authorization:
 * Bearer ...", and get tokens for their own user id only. The client need not send the user id.
 *
 * It reads Sanctum's table personal_access_tokens and the table users, without starting Laravel. A
 * login token expires at the time that createToken() was given as its third argument. The setting
 * "expiration" of config/sanctum.php is not read. The times in the table must be UTC, as they are
 * unless you have changed "timezone" in config/app.php.
 *
 * nginx passes the header on. Apache does so after "CGIPassAuth On", see apache.conf; with other
 * rules it arrives under the second name.
 */

declare(strict_types=1);

return static function (array $request): array|bool {
    // Write your values here. For '' the server parameter or environment variable of the same name
    // counts.
    $settings = [
        'LOGIN_DATABASE' => '',             // a DSN of PDO: mysql:host=localhost;dbname=app
        'LOGIN_DATABASE_USER' => '',
        'LOGIN_DATABASE_PASSWORD' => '',
    ];

    foreach ($settings as $name => $value) {
        $variable = function_exists('getenv') ? (string) getenv($name) : '';
        $settings[$name] = $value !== '' ? $value : $_SERVER[$name] ?? $variable;
    }
    if ($settings['LOGIN_DATABASE'] === '') {
        throw new RuntimeException('LOGIN_DATABASE is not set: write it at the top of this file');
    }

    $header = $_SERVER['HTTP_AUTHORIZATION'] ?? $_SERVER['REDIRECT_HTTP_AUTHORIZATION'] ?? '';
    // A login token of Sanctum is the id of its row, |, and a text whose SHA-256 is in the row.
    if (preg_match('~^Bearer +([0-9]{1,18})\|([\w-]+)\z~i', $header, $match) !== 1) {
        return false;
    }
    $database = new PDO(
        $settings['LOGIN_DATABASE'],
        $settings['LOGIN_DATABASE_USER'],
        $settings['LOGIN_DATABASE_PASSWORD'],
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
