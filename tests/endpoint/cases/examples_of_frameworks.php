<?php

declare(strict_types=1);

namespace EndpointTests;

// The files php/examples/authorize_by_*.php that read the logins of another program.
return static function (string $folder): array {
    $gives = static function (Endpoint $endpoint, string $token, string $user): void {
        foreach (['room_id=lobby', "user_id=$user"] as $query) {
            $response = $endpoint->form($query, ['Authorization' => "Bearer $token"]);
            same($user, Endpoint::claims($response)['user_id'], 'user_id');
        }
    };
    $denies = static function (Endpoint $endpoint, string $authorization, string $body = ''): void {
        $response = $endpoint->form($body, ['Authorization' => $authorization]);
        $response->isError(403, -1, 'not authorized');
    };

    $fails = static function (Endpoint $endpoint, string $reason): void {
        $logged = strlen($endpoint->server->phpLog());
        $endpoint->form('room_id=lobby')->isError(500, -1, 'internal error');
        $log = substr($endpoint->server->phpLog(), $logged);
        check(str_contains($log, "RuntimeException: $reason"), 'the reason is not in the log', $log);
    };

    // Stands for WordPress: the cookie says who is logged in.
    $wordpress = dirname($folder) . '/wordpress';
    mkdir($wordpress);
    file_put_contents("$wordpress/wp-load.php", <<<'PHP'
        <?php
        function get_current_user_id() { return (int) ($_COOKIE['logged_in'] ?? 0); }
        PHP);

    return [
        new Scenario('examples, wordpress', [
            'the logged-in user' => static function (Endpoint $endpoint): void {
                foreach (['room_id=lobby', 'user_id=7'] as $query) {
                    $claims = Endpoint::claims($endpoint->form($query, ['Cookie' => 'logged_in=7']));
                    same('7', $claims['user_id'], 'user_id');
                }
            },
            'nobody, and another user' => static function (Endpoint $endpoint): void {
                foreach (['', 'user_id=7', 'user_id=0'] as $query) {
                    $endpoint->form($query)->isError(403, -1, 'not authorized');
                }
                $cookie = ['Cookie' => 'logged_in=7'];
                $endpoint->form('user_id=8', $cookie)->isError(403, -1, 'not authorized');
            },
        ], ['ZEGO_AUTHORIZE' => "$folder/authorize_by_wordpress.php", 'WORDPRESS' => $wordpress]),
        new Scenario('examples, wordpress without its folder', [
            'the log names the setting' => static fn (Endpoint $e) => $fails($e, 'WORDPRESS is not set'),
        ], ['ZEGO_AUTHORIZE' => "$folder/authorize_by_wordpress.php"]),
        new Scenario('examples, sanctum without its database', [
            'the log names the setting' => static fn (Endpoint $e) => $fails($e, 'LOGIN_DATABASE is not set'),
        ], ['ZEGO_AUTHORIZE' => "$folder/authorize_by_sanctum.php"]),
        new Scenario('examples, sanctum', [
            'a valid token' => static fn (Endpoint $e) => $gives($e, '1|of-ana', '7'),
            'one that does not expire' => static fn (Endpoint $e) => $gives($e, '2|of-eva', '8'),
            'another user' => static fn (Endpoint $e) => $denies($e, 'Bearer 1|of-ana', 'user_id=8'),
            'one that is not valid' => static function (Endpoint $endpoint) use ($denies): void {
                $tokens = [
                    '1|of-eva', '9|of-ana', 'of-ana', '|of-ana', '1|', '1|' . hash('sha256', 'of-ana'),
                    '3|expired', '4|of-an-administrator', '5|of-a-deleted-user', "1' OR 1=1 --|of-ana",
                ];
                foreach ($tokens as $token) {
                    $denies($endpoint, "Bearer $token");
                }
                $denies($endpoint, '1|of-ana');
            },
        ], [
            'ZEGO_AUTHORIZE' => "$folder/authorize_by_sanctum.php",
            'LOGIN_DATABASE' => 'sqlite:' . SanctumLogins::create(dirname($folder)),
        ]),
    ];
};
