--TEST--
survey runs without the extension, through a link to the command, and needs its folder and PHP's tokenizer
--EXTENSIONS--
tokenizer
--FILE--
<?php
require __DIR__ . '/support/survey.php';
require __DIR__ . '/../support/php_process.php';

$command = dirname(__DIR__, 2) . '/php/zego-token';
$site = folder_with(['site/codes.php' => "<?php\n" . ZEGO_CODES]);
symlink($command, "$site->path/zego-token");
copy($command, "$site->path/copied");

function show(string $title, int $status, string $output): void
{
    echo "$title: ", str_replace($GLOBALS['site']->path, '{site}', $output), "exit status $status\n";
}
show('link', ...run_php_without_extension("$site->path/zego-token", 'survey', "$site->path/site"));
show('copy', ...run_php_without_extension("$site->path/copied", 'survey', "$site->path/site"));
$isShared = !in_array('tokenizer', explode("\n", strtolower(shell_exec(escapeshellarg(PHP_BINARY) . ' -n -m'))), true);
if ($isShared) {
    show('no tokenizer', ...run_php_with('-n', $command, 'survey', "$site->path/site"));
} else {
    echo "no tokenizer: zego-token: survey needs PHP's extension tokenizer, which this PHP does not load\n"
        . "Try: zego-token --help\nexit status 2\n";
}
?>
--EXPECT--
link: SAFE  The extension takes the place of the declaration found.

Nothing to do for
  {site}/site/codes.php:3
    ZEGO\ZegoErrorCodes: ZEGO's typed library; how it is loaded does not matter
exit status 0
copy: zego-token: survey needs the folder {site}/command, which comes with zego-token
Try: zego-token --help
exit status 2
no tokenizer: zego-token: survey needs PHP's extension tokenizer, which this PHP does not load
Try: zego-token --help
exit status 2
