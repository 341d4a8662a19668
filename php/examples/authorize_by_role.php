<?php

/**
 * A file for ZEGO_AUTHORIZE, for a web page with a PHP session: the host of a room may publish one
 * stream, the audience may only log in. For an app see authorize_by_seat.php.
 *
 * Your login must set $_SESSION['user_id'], and $_SESSION['rooms'] to the roles of this user by
 * room id: ['lobby' => 'host', 'hall' => 'audience'].
 *
 * ZEGO checks these privileges only if its support has switched that on for your project. Until then
 * the audience can publish too.
 */

declare(strict_types=1);

return static function (array $request): array|bool {
    // session_start() would create a session, and so a file, for each visitor without one.
    if (!isset($_COOKIE[session_name()])) {
        return false;
    }
    session_start(['read_and_close' => true]);
    $id = $_SESSION['user_id'] ?? null;
    // null, false and 0 are what a login that failed leaves.
    if (!(is_string($id) && $id !== '') && !(is_int($id) && $id > 0)) {
        return false;
    }
    if ($request['user_id'] !== '' && $request['user_id'] !== (string) $id) {
        return false;
    }
    // The app must publish under this stream id.
    $stream = "{$request['room_id']}_$id";
    return match ($_SESSION['rooms'][$request['room_id']] ?? null) {
        'host' => ['user_id' => $id, 'privileges' => 'login,publish', 'stream_ids' => [$stream]],
        'audience' => ['user_id' => $id, 'privileges' => 'login'],
        default => false,
    };
};
