<?php

/**
 * For ZEGO_AUTHORIZE: a visitor who has logged in gets tokens for their own user id, nobody else gets any.
 * Your login is to set $_SESSION['user_id'].
 */

declare(strict_types=1);

return static function (array $request): bool {
    // Read, then close: requests of the same visitor do not wait for each other.
    session_start(['read_and_close' => true]);
    return (string) ($_SESSION['user_id'] ?? '') === $request['user_id'];
};
