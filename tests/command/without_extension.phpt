--TEST--
Without the extension zego-token mints and inspects with the polyfill, but not with a file of any folder above
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/survey.php';
require __DIR__ . '/../support/php_process.php';

/** Mints with the copied command, inspects the token, and prints what does both. */
function show(string $title, string $command, string $folder): void
{
    [, $version] = run_php_without_extension($command, '--version');
    echo "$title: ", str_replace([$folder, dirname(__DIR__, 2) . '/php'], '{folder}', $version);
    [$status, $token] = run_php_without_extension($command, 'mint', '--app-id=7', '--user-id=ana', '--kit', '--room-id=r');
    [$inspected, $report] = run_php_without_extension($command, 'inspect', trim($token), '--user-id=eva');
    echo "  $status, $inspected: ", strtok($report, "\n"), "\n";
}

putenv('ZEGO_SERVER_SECRET=' . SECRET);
$php = dirname(__DIR__, 2) . '/php';
show('as in the repository', "$php/zego-token", '/none');

$polyfill = [];
foreach (['zego_server_assistant.php', 'zego_token04.php'] as $name) {
    $polyfill[$name] = file_get_contents("$php/polyfill/$name");
}
$autoload = "<?php\nforeach (glob(__DIR__ . '/package/*.php') as \$file) {\n    require \$file;\n}\n";
$places = [
    'beside the command' => ['app', 'app'],
    'Composer' => ['app', 'app/vendor/package'],
    'a package of Composer' => ['vendor/tools/app', 'vendor/package'],
    'Composer above' => ['app', 'vendor/package'],
];
foreach ($places as $title => [$folder, $place]) {
    $files = ["$folder/zego-token" => file_get_contents("$php/zego-token")];
    foreach ($polyfill as $name => $text) {
        $files["$place/$name"] = $text;
    }
    if ($place !== $folder) {
        $files[dirname($place) . '/autoload.php'] = $autoload;
    }
    $site = folder_with($files);
    symlink("$php/command", "$site->path/$folder/command");
    show($title, "$site->path/$folder/zego-token", $site->path);
}
?>
--EXPECTF--
as in the repository: zego-token %d.%d.%d (polyfill {folder}/polyfill/zego_token04.php)
  0, 1: BAD  ZEGO would reject this token.
beside the command: zego-token %d.%d.%d (polyfill {folder}/app/zego_token04.php)
  0, 1: BAD  ZEGO would reject this token.
Composer: zego-token %d.%d.%d (polyfill {folder}/app/vendor/package/zego_token04.php)
  0, 1: BAD  ZEGO would reject this token.
a package of Composer: zego-token %d.%d.%d (polyfill {folder}/vendor/package/zego_token04.php)
  0, 1: BAD  ZEGO would reject this token.
Composer above: zego-token %d.%d.%d (no extension, no polyfill)
  2, 2: zego-token: neither the zego_server_assistant extension nor its polyfill is there. Load the extension with
