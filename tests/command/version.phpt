--TEST--
--version and version print the version, and the extension or the polyfill
--FILE--
<?php
require __DIR__ . '/support/command.php';

preg_match('/^version = "(.+)"$/m', file_get_contents(dirname(__DIR__, 2) . '/Cargo.toml'), $match);
$polyfill = dirname(__DIR__, 2) . '/php/polyfill/zego_token04.php';
$source = extension_loaded('zego_server_assistant') ? "extension $match[1]" : "polyfill $polyfill";
foreach (['--version', 'version'] as $command) {
    [$status, $output, $errors] = zego_token([$command]);
    var_dump($status, $output === "zego-token $match[1] ($source)\n" ?: $output, $errors);
}
?>
--EXPECT--
int(0)
bool(true)
string(0) ""
int(0)
bool(true)
string(0) ""
