<?php

/**
 * A file for ZEGO_AUTHORIZE: apps send their login token as "Authorization: Bearer ...", and get
 * tokens for their own user id only. The client need not send the user id.
 *
 * The login tokens are in a database, which your login writes:
 *     CREATE TABLE logins (token_hash CHAR(64) PRIMARY KEY, user_id VARCHAR(64), expires BIGINT)
 * token_hash is the SHA-256 of the login token in lower-case hex, so that a copy of the table is of
 * no use for a login. expires is in Unix seconds.
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
    if (preg_match('~^Bearer +([A-Za-z0-9._\~+/-]+=*)\z~i', $header, $match) !== 1) {
        return false;
    }
    $database = new PDO(
        $settings['LOGIN_DATABASE'],
        $settings['LOGIN_DATABASE_USER'],
        $settings['LOGIN_DATABASE_PASSWORD'],
        [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]
    );
    $query = $database->prepare('SELECT user_id FROM logins WHERE token_hash = ? AND expires > ?');
    $query->execute([hash('sha256', $match[1]), time()]);
    $id = $query->fetchColumn();
    if ($id === false || !in_array($request['user_id'], ['', (string) $id], true)) {
        return false;
    }
    return ['user_id' => $id];
};
