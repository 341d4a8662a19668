--TEST--
php --ri shows the setting and the mode in force
--FILE--
<?php
$options = getenv('TEST_PHP_EXTRA_ARGS') ?: '-n';
foreach (['auto', 'cbc', 'gcm'] as $mode) {
    $command = escapeshellarg(PHP_BINARY) . " $options -d zego_server_assistant.aes_mode=$mode";
    $output = shell_exec("$command --ri zego_server_assistant");
    preg_match_all('/^(?:AES mode|zego_server_assistant\.aes_mode) => .*$/m', $output, $lines);
    echo implode(', ', $lines[0]), "\n";
}
?>
--EXPECT--
AES mode => cbc, zego_server_assistant.aes_mode => auto => auto
AES mode => cbc, zego_server_assistant.aes_mode => cbc => cbc
AES mode => gcm, zego_server_assistant.aes_mode => gcm => gcm
