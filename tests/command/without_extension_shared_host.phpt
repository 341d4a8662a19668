--TEST--
zego-token mints and inspects with the polyfill on a host that disables functions and has open_basedir
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/survey.php';
require __DIR__ . '/../support/php_process.php';

$php = dirname(__DIR__, 2) . '/php';
$files = ['secret' => SECRET];
foreach (['zego-token', 'polyfill/zego_server_assistant.php', 'polyfill/zego_token04.php'] as $name) {
    $files[$name] = file_get_contents("$php/$name");
}
foreach (['load.php', ...array_map(static fn ($path) => 'inspect/' . basename($path), glob("$php/command/inspect/*"))] as $name) {
    $files["command/$name"] = file_get_contents("$php/command/$name");
}
$home = folder_with($files);
$disabled = 'dl,error_log,exec,get_cfg_var,getmypid,ini_set,link,mail,passthru,pcntl_exec,pcntl_fork,php_uname,phpinfo,'
    . 'getenv,popen,posix_getuid,posix_kill,proc_open,putenv,readlink,set_time_limit,shell_exec,symlink,system';
$options = options_without_extension() . " -d open_basedir=$home->path -d disable_functions=$disabled";
$run = static fn (string ...$arguments): array => run_php_with($options, "$home->path/zego-token", ...$arguments);

[, $version] = $run('--version');
echo str_replace($home->path, '{home}', $version);
foreach (['cbc', 'gcm'] as $mode) {
    $login = ['--app-id=7', '--user-id=ana', "--secret-file=$home->path/secret"];
    [$status, $token] = $run('mint', "--aes-mode=$mode", ...$login);
    [$inspected, $report] = $run('inspect', trim($token), ...$login);
    preg_match('/^AES mode .*$/m', $report, $line);
    echo "$status, $inspected: ", strtok($report, "\n"), ' ', $line[0] ?? $report, "\n";
}
echo $run('mint', '--app-id=7', '--user-id=ana')[1];
?>
--EXPECTF--
zego-token %d.%d.%d (polyfill {home}/polyfill/zego_token04.php)
0, 0: GOOD  All checks passed. AES mode CBC
0, 0: GOOD  All checks passed. AES mode GCM
zego-token: no ServerSecret: set ZEGO_SERVER_SECRET, or run zego-token on a terminal to type it
Try: zego-token --help
