<?php

/**
 * A file for ZEGO_AUTHORIZE: apps send the token of their login as "Authorization: Bearer ...", and
 * get tokens for their own user id only. The client need not send the user id.
 *
 * The tokens are in a database:
 *     CREATE TABLE logins (token_hash CHAR(64) PRIMARY KEY, user_id VARCHAR(64), expires BIGINT)
 * token_hash is the SHA-256 of the token in lower-case hex, so that a copy of the table is of no use
 * for a login. expires is in Unix seconds.
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
    if (preg_match('~^Bearer +([A-Za-z0-9._\~+/-]+=*)\z~i', $header, $match) !== 1) {
        return false;
    }
    $setting = static fn (string $name): string => $_SERVER[$name] ?? (string) getenv($name);
    $database = new PDO(
        $setting('LOGIN_DATABASE'),
        $setting('LOGIN_DATABASE_USER'),
        $setting('LOGIN_DATABASE_PASSWORD'),
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
