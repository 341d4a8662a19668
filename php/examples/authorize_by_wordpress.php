<?php

/**
 * A file for ZEGO_AUTHORIZE: visitors who are logged in to WordPress get tokens for their own user
 * id only. The client need not send the user id. Serve the endpoint under the same host name as
 * WordPress, so that the browser sends the cookie of the login.
 */

declare(strict_types=1);

return static function (array $request): array|bool {
    // Write the absolute path of the folder with wp-load.php here. For '' the server parameter or
    // environment variable WORDPRESS counts.
    $folder = '';

    if ($folder === '') {
        $variable = function_exists('getenv') ? (string) getenv('WORDPRESS') : '';
        $folder = $_SERVER['WORDPRESS'] ?? $variable;
    }
    if (!is_file("$folder/wp-load.php")) {
        throw new RuntimeException('WORDPRESS is not set, or is no folder with wp-load.php');
    }
    require_once "$folder/wp-load.php";
    $id = get_current_user_id();
    // 0 is a visitor who is not logged in.
    if ($id < 1) {
        return false;
    }
    return in_array($request['user_id'], ['', (string) $id], true) ? ['user_id' => $id] : false;
};
