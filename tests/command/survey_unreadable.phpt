--TEST--
survey names files and folders that it cannot read, and is then not safe
--EXTENSIONS--
tokenizer
--SKIPIF--
<?php
// Root can read everything, so another user has to run the command.
if (function_exists('posix_geteuid') ? posix_geteuid() === 0 : trim((string) shell_exec('id -u')) === '0') {
    $php = escapeshellarg(PHP_BINARY);
    $command = escapeshellarg(dirname(__DIR__, 2) . '/php/zego-token');
    $ran = shell_exec("setpriv --reuid=65534 --clear-groups $php -n $command --help 2>/dev/null");
    if (!str_starts_with((string) $ran, 'Usage')) {
        die('skip another user cannot run PHP or zego-token');
    }
}
?>
--FILE--
<?php
require __DIR__ . '/support/survey.php';

$site = folder_with([
    'codes.php' => "<?php\n" . ZEGO_CODES,
    'secret.php' => "<?php\n",
    'secret/codes.php' => "<?php\n" . ZEGO_CODES,
]);
chmod("$site->path/secret.php", 0);
chmod("$site->path/secret", 0);
$user = trim(shell_exec('id -u')) === '0' ? 'setpriv --reuid=65534 --clear-groups ' : '';
foreach (['', ' --json'] as $option) {
    exec("$user" . command_line() . " survey $site->path$option 2>&1", $lines, $status);
    echo str_replace($site->path, '{site}', implode("\n", $lines)), "\nexit status $status\n";
    $lines = [];
}
chmod("$site->path/secret", 0700);
?>
--EXPECT--
Not read:
  {site}/secret: this folder cannot be read
  {site}/secret.php: this file cannot be read
TO DO  Not everything could be read.

Nothing to do for
  {site}/codes.php:3
    ZEGO\ZegoErrorCodes: ZEGO's typed library; how it is loaded does not matter
exit status 1
Not read:
  {site}/secret: this folder cannot be read
  {site}/secret.php: this file cannot be read
{"safe":false,"findings":[{"file":"{site}/codes.php","line":3,"class":"ZEGO\\ZegoErrorCodes","library":"typed","dropped":true,"loaded":"unknown","differs":[],"do":"Nothing."}]}
exit status 1
