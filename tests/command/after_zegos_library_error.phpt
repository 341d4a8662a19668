--TEST--
If PHP has loaded ZEGO's library before zego-token, mint and inspect say so and how to avoid it
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/php_process.php';
require __DIR__ . '/support/survey.php';

$tests = dirname(__DIR__);
$site = folder_with(['before.php' => "<?php require '$tests/stand_in/autoload.php'; new ZEGO\\ZegoServerAssistant();"]);
$options = options_without_extension() . " -d auto_prepend_file=$site->path/before.php";
$command = dirname($tests) . '/php/zego-token';
foreach ([['mint', '--app-id=7', '--user-id=ana'], ['inspect', '04'], ['--version']] as $arguments) {
    [$status, $output] = run_php_with($options, $command, ...$arguments);
    echo str_replace(dirname($tests), '{folder}', $output), "exit status $status\n";
}
?>
--EXPECTF--
zego-token: PHP loaded ZEGO's library before zego-token, from {folder}/tests/stand_in/typed/ZegoServerAssistant.php, so the polyfill declares nothing. Run it with php -d auto_prepend_file= '{folder}/php/zego-token' ...
Try: zego-token --help
exit status 2
zego-token: PHP loaded ZEGO's library before zego-token, from {folder}/tests/stand_in/typed/ZegoServerAssistant.php, so the polyfill declares nothing. Run it with php -d auto_prepend_file= '{folder}/php/zego-token' ...
Try: zego-token --help
exit status 2
zego-token %d.%d.%d (no extension, no polyfill)
exit status 0
