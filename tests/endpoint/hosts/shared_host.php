<?php

declare(strict_types=1);

namespace EndpointTests;

// What shared hosts take away.
$disabled = [
    'apache_child_terminate', 'apache_setenv', 'chgrp', 'chown', 'curl_multi_exec', 'disk_free_space', 'dl',
    'error_log', 'exec', 'fsockopen', 'get_cfg_var', 'getenv', 'gethostname', 'getmypid', 'getmyuid',
    'getrusage', 'highlight_file', 'ini_alter', 'ini_get_all', 'ini_restore', 'ini_set', 'leak', 'link',
    'mail', 'opcache_get_status', 'openlog', 'parse_ini_file', 'passthru', 'pclose', 'pcntl_exec',
    'pcntl_fork', 'pfsockopen', 'php_uname', 'phpinfo', 'popen', 'posix_getpwuid', 'posix_getuid',
    'posix_kill', 'posix_uname', 'proc_close', 'proc_get_status', 'proc_nice', 'proc_open', 'proc_terminate',
    'putenv', 'readlink', 'set_time_limit', 'shell_exec', 'show_source', 'socket_create',
    'stream_socket_client', 'stream_socket_server', 'symlink', 'sys_get_temp_dir', 'sys_getloadavg', 'syslog',
    'system', 'tempnam', 'tmpfile',
];

// The values are written into the copies of the examples, because nothing else can be set there.
$written = static function (string $example, string $database): string {
    $text = file_get_contents(dirname(__DIR__, 3) . "/php/examples/$example.php");
    return str_replace("'LOGIN_DATABASE' => ''", "'LOGIN_DATABASE' => 'sqlite:$database'", $text);
};
// This file is loaded for each server.
$database = static function (string $folder): string {
    is_dir("$folder/sites") || mkdir("$folder/sites", 0755);
    return is_file("$folder/sites/seats.sqlite") ? "$folder/sites/seats.sqlite" : Seats::create("$folder/sites");
};

return static fn (string $folder): array => [
    ['disable_functions' => implode(',', $disabled), 'open_basedir' => "$folder/sites:$folder/uploads"],
    [new Scenario('a shared host', [
        'health' => static fn (Endpoint $endpoint)
            => same('polyfill', $endpoint->get('health')->json(200)['minter'], 'the minter'),
        'tokens' => static function (Endpoint $endpoint): void {
            Endpoint::claims($endpoint->form('user_id=ana'));
            Endpoint::claims($endpoint->json('{"user_id":"ana"}'));
            Endpoint::claims($endpoint->multipart(['user_id' => 'ana']));
            same('gcm', $endpoint->get('userID=ana')->aesMode(), 'the mode of the token');
        },
        'an error' => static fn (Endpoint $endpoint) => $endpoint->form('')->isError(400, 3, 'user_id is required'),
    ], credentials: [], files: [
        '../zego-config.php' => '<?php return ' . var_export(['ZEGO_AES_MODE' => 'gcm'] + Scenario::CREDENTIALS, true)
            . ';',
    ]), new Scenario('a shared host, with authorize.php beside zego-config.php', [
        'a token for a user with a login token and a seat' => static function (Endpoint $endpoint): void {
            $headers = ['Authorization' => 'Bearer token-of-ana'];
            $claims = Endpoint::claims($endpoint->form('room_id=lobby', $headers));
            same('ana', $claims['user_id'], 'user_id');
            check(str_contains($claims['payload'], '"lobby_ana"'), 'not the payload of a seat', $claims['payload']);
            $endpoint->form('room_id=lobby')->isError(403, -1, 'not authorized');
        },
    ], credentials: [], files: [
        '../zego-config.php' => '<?php return ["ZEGO_AUTHORIZE" => __DIR__ . "/authorize.php"] + '
            . var_export(Scenario::CREDENTIALS, true) . ';',
        '../authorize.php' => $written('authorize_by_seat', $database($folder)),
        '../authorize_by_bearer_token.php' => $written('authorize_by_bearer_token', $database($folder)),
    ])],
    'polyfill',
];
