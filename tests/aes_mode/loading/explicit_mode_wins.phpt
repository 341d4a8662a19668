--TEST--
An explicit cbc wins over the library in every mode of OPcache
--EXTENSIONS--
opcache
--FILE--
<?php
require __DIR__ . '/../support/every_mode.php';

$site = new Site('gcm');
foreach (every_mode($site) as $mode => $settings) {
    echo "$mode: ", $site->run('public/require.php', [...$settings, 'zego_server_assistant.aes_mode=cbc']), "\n";
}
?>
--EXPECT--
no OPcache: native
OPcache: native
tracing JIT: native
file cache, first run: native
file cache, second run: native
file cache only, first run: native
file cache only, second run: native
preloaded by require: native
preloaded by opcache_compile_file(): native
