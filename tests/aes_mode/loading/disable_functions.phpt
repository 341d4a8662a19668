--TEST--
auto becomes gcm in every mode of OPcache with disable_functions=ini_set
--EXTENSIONS--
opcache
--FILE--
<?php
require __DIR__ . '/../support/every_mode.php';

$site = new Site('gcm');
foreach (every_mode($site) as $mode => $settings) {
    echo "$mode: ", $site->run('public/require.php', [...$settings, 'disable_functions=ini_set']), "\n";
}
?>
--EXPECT--
no OPcache: native, gcm
OPcache: native, gcm
tracing JIT: native, gcm
file cache, first run: native, gcm
file cache, second run: native, gcm
file cache only, first run: native, gcm
file cache only, second run: native, gcm
preloaded by require: native, gcm
preloaded by opcache_compile_file(): native, gcm
