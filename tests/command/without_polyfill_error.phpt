--TEST--
Without extension and polyfill zego-token explains how to load one of them, and help and version work
--FILE--
<?php
require __DIR__ . '/support/survey.php';
require __DIR__ . '/../support/php_process.php';

$php = dirname(__DIR__, 2) . '/php';
// Half of the polyfill, and Composer with another library.
$site = folder_with([
    'zego-token' => file_get_contents("$php/zego-token"),
    'zego_server_assistant.php' => file_get_contents("$php/polyfill/zego_server_assistant.php"),
    'vendor/autoload.php' => "<?php\n",
]);
foreach ([['inspect', '04'], ['mint', '--app-id=7'], ['--version'], ['open']] as $arguments) {
    [$status, $output] = run_php_without_extension("$site->path/zego-token", ...$arguments);
    echo str_replace($site->path, '{folder}', $output), "exit status $status\n";
}
$restricted = options_without_extension() . " -d open_basedir=$site->path";
echo run_php_with($restricted, "$site->path/zego-token", '--version')[1];
[$status, $output] = run_php_without_extension("$site->path/zego-token", '--help');
var_dump($status, str_starts_with($output, "Usage\n"));
?>
--EXPECTF--
zego-token: neither the zego_server_assistant extension nor its polyfill is there. Load the extension with
    php -d extension=zego_server_assistant '{folder}/zego-token' ...
or with the line extension=zego_server_assistant in %s.
Or copy the polyfill, zego_server_assistant.php and zego_token04.php, to {folder}
Try: zego-token --help
exit status 2
zego-token: neither the zego_server_assistant extension nor its polyfill is there. Load the extension with
    php -d extension=zego_server_assistant '{folder}/zego-token' ...
or with the line extension=zego_server_assistant in %s.
Or copy the polyfill, zego_server_assistant.php and zego_token04.php, to {folder}
Try: zego-token --help
exit status 2
zego-token %d.%d.%d (no extension, no polyfill)
exit status 0
zego-token: the first argument must be inspect, mint or survey
Try: zego-token --help
exit status 2
zego-token %d.%d.%d (no extension, no polyfill)
int(0)
bool(true)
