--TEST--
Without the extension --aes-mode cannot change the AES mode of php.ini
--EXTENSIONS--
openssl
--FILE--
<?php
require_once __DIR__ . '/../support/php_process.php';
require_once __DIR__ . '/../support/secret.php';

putenv('ZEGO_SERVER_SECRET=' . SECRET);
$command = dirname(__DIR__, 2) . '/php/zego-token';
foreach (['', 'auto', 'cbc', 'gcm'] as $ofPhpIni) {
    foreach (['cbc', 'gcm'] as $mode) {
        $options = options_without_extension() . " -d zego_server_assistant.aes_mode=$ofPhpIni";
        [$status, $output] = run_php_with($options, $command, 'mint', '--app-id=7', '--user-id=ana', "--aes-mode=$mode");
        $ivLength = $status === 0 ? unpack('n', base64_decode(substr($output, 2)), 8)[1] : null;
        echo "php.ini \"$ofPhpIni\", $mode: ", $ivLength ? "IV of $ivLength bytes" : strtok($output, "\n"), "\n";
    }
}
?>
--EXPECT--
php.ini "", cbc: IV of 16 bytes
php.ini "", gcm: IV of 12 bytes
php.ini "auto", cbc: IV of 16 bytes
php.ini "auto", gcm: zego-token: php.ini does not let zego_server_assistant.aes_mode be changed
php.ini "cbc", cbc: IV of 16 bytes
php.ini "cbc", gcm: zego-token: php.ini does not let zego_server_assistant.aes_mode be changed
php.ini "gcm", cbc: zego-token: php.ini does not let zego_server_assistant.aes_mode be changed
php.ini "gcm", gcm: IV of 12 bytes
