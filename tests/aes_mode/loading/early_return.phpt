--TEST--
auto becomes gcm in every mode of OPcache where the library's file returns before the class
--EXTENSIONS--
opcache
--FILE--
<?php
require __DIR__ . '/../support/every_mode.php';
require __DIR__ . '/../support/gcm_site.php';

$site = new Site('gcm');
$guard = "if (class_exists('ZEGO\\ZegoServerAssistant', false)) {\n    return;\n}\n";
$code = "<?php\n\nnamespace ZEGO;\n\n$guard\n" . assistant(MINTS_GCM);
file_put_contents($site->path() . '/library/ZEGO/ZegoServerAssistant.php', $code);
foreach (every_mode($site) as $mode => $settings) {
    echo "$mode: ", $site->run('public/require.php', $settings), "\n";
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
