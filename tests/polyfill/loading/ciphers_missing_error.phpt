--TEST--
If openssl has no ciphers, an Error says so, and no token counts as changed
--EXTENSIONS--
openssl
--SKIPIF--
<?php
if (OPENSSL_VERSION_NUMBER < 0x30000000) {
    die('skip only OpenSSL 3 can be configured without ciphers');
}
?>
--FILE--
<?php
require __DIR__ . '/../support/code.php';
require __DIR__ . '/../../support/forge_token.php';

$configuration = tempnam(sys_get_temp_dir(), 'openssl');
file_put_contents($configuration, <<<'CONF'
    openssl_conf = all
    [all]
    providers = providers
    [providers]
    null = null
    [null]
    activate = 1
    CONF);
$code = <<<'PHP'
    require POLYFILL . '/zego_server_assistant.php';
    require POLYFILL . '/zego_token04.php';
    foreach ([
        static fn () => ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', SECRET, 60),
        static fn () => ZEGO\Token04::decode(CBC, SECRET),
        static fn () => ZEGO\Token04::decode(GCM, SECRET),
    ] as $call) {
        try {
            var_dump($call());
        } catch (Throwable $error) {
            echo $error::class, ': ', $error->getMessage(), "\n";
        }
    }
    PHP;
$claims = json_encode(CLAIMS);
foreach (['SECRET' => SECRET, 'CBC' => forge_token($claims), 'GCM' => forge_gcm_token($claims)] as $name => $text) {
    $code = "const $name = '$text';\n$code";
}
echo run_code($code, [], ['OPENSSL_CONF' => $configuration]);
unlink($configuration);
?>
--EXPECT--
Error: openssl does not encrypt with aes-256-cbc
Error: openssl does not decrypt with aes-256-cbc
Error: openssl does not decrypt with aes-256-gcm
