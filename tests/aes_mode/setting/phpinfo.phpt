--TEST--
phpinfo() shows the setting and the mode in force
--FILE--
<?php
function show(): void
{
    ob_start();
    (new ReflectionExtension('zego_server_assistant'))->info();
    preg_match_all('/^(AES mode|zego_server_assistant\.aes_mode) => .*$/m', ob_get_clean(), $lines);
    echo implode("\n", $lines[0]), "\n\n";
}

show();
ini_set('zego_server_assistant.aes_mode', 'gcm');
show();
ini_set('zego_server_assistant.aes_mode', 'auto');
require __DIR__ . '/../../replace_userland/libraries/gcm/ZEGO/ZegoServerAssistant.php';
show();
?>
--EXPECT--
AES mode => cbc
zego_server_assistant.aes_mode => auto => auto

AES mode => gcm
zego_server_assistant.aes_mode => gcm => auto

AES mode => gcm
zego_server_assistant.aes_mode => auto => auto
