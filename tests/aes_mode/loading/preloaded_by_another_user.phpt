--TEST--
auto is gcm where another process has preloaded the library, for opcache.preload_user
--EXTENSIONS--
opcache
posix
--SKIPIF--
<?php
if (posix_geteuid() !== 0) {
    die('skip only root can preload as another user');
}
if (preg_match('/^ *0 +\d+ +1$/', trim((string) @file_get_contents('/proc/self/uid_map')))) {
    die('skip this namespace has no other user than root');
}
?>
--FILE--
<?php
require __DIR__ . '/../../replace_userland/support/site.php';

$site = new Site('gcm');
chmod($site->path(), 0755);
foreach (['preload_require.php', 'preload_compile.php'] as $script) {
    $settings = [...preloading($script), 'opcache.preload_user=nobody'];
    echo "$script: ", $site->run('public/composer.php', $settings), "\n";
}
?>
--EXPECT--
preload_require.php: native, gcm
preload_compile.php: native, gcm
