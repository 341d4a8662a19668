--TEST--
Without the extension zego-token explains how to load it, and --help works
--FILE--
<?php
require __DIR__ . '/../support/php_process.php';

$command = dirname(__DIR__, 2) . '/php/zego-token';
[$status, $output] = run_php_without_extension($command, 'inspect', '04');
var_dump($status);
echo $output;
[$status, $output] = run_php_without_extension($command, '--help');
var_dump($status, str_starts_with($output, "Usage\n"));
?>
--EXPECTF--
int(2)
zego-token: the zego_server_assistant extension is not loaded, or too old. Load it with
    php -d extension=zego_server_assistant '%sphp/zego-token' ...
or with the line extension=zego_server_assistant in %s
Try: zego-token --help
int(0)
bool(true)
