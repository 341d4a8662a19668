<?php

/**
 * A file for ZEGO_AUTHORIZE: visitors who are logged in to WordPress get tokens for their own user
 * id only. The client need not send the user id. Serve the endpoint under the same host name as
 * WordPress, so that the browser sends the cookie of the login.
 *
 * Setting, as server parameter or environment variable: WORDPRESS, the absolute path of the folder
 * with wp-load.php.
 */

declare(strict_types=1);

return static function (array $request): array|bool {
    $folder = $_SERVER['WORDPRESS'] ?? (string) getenv('WORDPRESS');
    require_once "$folder/wp-load.php";
    $id = get_current_user_id();
    // 0 is a visitor who is not logged in.
    if ($id < 1) {
        return false;
    }
    return in_array($request['user_id'], ['', (string) $id], true) ? ['user_id' => $id] : false;
};
