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
    ])],
    'polyfill',
];
