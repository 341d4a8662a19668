<?php

/**
 * A file for ZEGO_AUTHORIZE: visitors who are logged in get tokens for their own user id only. The
 * client need not send the user id. Your login must set $_SESSION['user_id'].
 */

declare(strict_types=1);

return static function (array $request): array|bool {
    // session_start() would create a session, and so a file, for each visitor without one.
    if (!isset($_COOKIE[session_name()])) {
        return false;
    }
    // Close the session after reading, so that requests of the same visitor do not wait for it.
    session_start(['read_and_close' => true]);
    $id = $_SESSION['user_id'] ?? null;
    // null, false and 0 are what a login that failed leaves.
    if (!(is_string($id) && $id !== '') && !(is_int($id) && $id > 0)) {
        return false;
    }
    $isOther = $request['user_id'] !== '' && $request['user_id'] !== (string) $id;
    return $isOther ? false : ['user_id' => $id];
};
