--TEST--
mint --aes-mode chooses the AES mode, which inspect prints
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/command.php';

foreach ([[], ['--aes-mode', 'cbc'], ['--aes-mode=gcm']] as $option) {
    [, $token] = zego_token(['mint', '--app-id=7', '--user-id=ana', ...$option]);
    [, $report] = zego_token(['inspect'], $token);
    [, $json] = zego_token(['inspect', '--json'], $token);
    echo preg_match('/^AES mode .*$/m', $report, $line) ? $line[0] : $report;
    echo ', ', json_decode($json)->mode, "\n";
}
?>
--EXPECT--
AES mode CBC, cbc
AES mode CBC, cbc
AES mode GCM, gcm
