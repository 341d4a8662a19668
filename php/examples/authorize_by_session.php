<?php

/**
 * A file for ZEGO_AUTHORIZE: visitors who are logged in get tokens for their own user id only. Your
 * login must set $_SESSION['user_id'].
 */

declare(strict_types=1);

return static function (array $request): bool {
    // Close the session after reading, so that requests of the same visitor do not wait for it.
    session_start(['read_and_close' => true]);
    return (string) ($_SESSION['user_id'] ?? '') === $request['user_id'];
};
