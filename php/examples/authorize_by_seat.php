<?php

/**
 * A file for ZEGO_AUTHORIZE, for a voice room with seats: a user with a seat may publish one stream,
 * all others may only listen. The app must publish under the stream id ROOM_USER, such as lobby_ana.
 *
 * Another file knows your login: copy authorize_by_bearer_token.php or authorize_by_jwt.php into the
 * same folder. The seats are in a database, which your site writes:
 *     CREATE TABLE seats (room_id VARCHAR(128), user_id VARCHAR(64), PRIMARY KEY (room_id, user_id))
 *
 * ZEGO checks these privileges only if its support has switched that on for your project. Until then a
 * listener can speak.
 */

declare(strict_types=1);

return static function (array $request): array|bool {
    // Write your values here: the file that knows your login, and the database of the seats. For ''
    // the server parameter or environment variable of the same name counts.
    $login = require __DIR__ . '/authorize_by_bearer_token.php';
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

    $grant = $login($request);
    // Without a room, the token would be for all rooms, and with all privileges.
    if ($grant === false || $request['room_id'] === '') {
        return false;
    }
    // Private rooms: return false here if this user may not enter the room.
    $database = new PDO(
        $settings['LOGIN_DATABASE'],
        $settings['LOGIN_DATABASE_USER'],
        $settings['LOGIN_DATABASE_PASSWORD'],
        [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]
    );
    $wanted = [$request['room_id'], (string) $grant['user_id']];
    $query = $database->prepare(
        'SELECT room_id, user_id FROM seats WHERE room_id = ? AND user_id = ?'
    );
    $query->execute($wanted);
    // MySQL finds Lobby for lobby too. For ZEGO they are different rooms.
    if (array_map(strval(...), $query->fetch(PDO::FETCH_NUM) ?: []) !== $wanted) {
        return $grant + ['privileges' => 'login'];
    }
    $stream = implode('_', $wanted);
    return $grant + ['privileges' => 'login,publish', 'stream_ids' => [$stream]];
};
