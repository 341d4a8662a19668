--TEST--
A PHP without the extension and one with the setting off can share a file cache
--EXTENSIONS--
opcache
--FILE--
<?php
require __DIR__ . '/../support/site.php';

$site = new Site('typed');
foreach ([0, 1] as $only) {
    $site->makeFolder("cache$only");
    $site->makeFolder("other_cache$only");
    $settings = [...OPCACHE, "opcache.file_cache_only=$only"];
    $cache = "opcache.file_cache={site}/cache$only";
    $otherCache = "opcache.file_cache={site}/other_cache$only";
    $off = 'zego_server_assistant.replace_userland_classes=0';

    echo 'off: ', $site->run('autoloaded.php', [...$settings, $cache, $off]), "\n";
    echo 'then without: ', $site->runWithoutExtension('autoloaded.php', [...$settings, $cache]), "\n";
    echo 'without: ', $site->runWithoutExtension('autoloaded.php', [...$settings, $otherCache]), "\n";
    echo 'then off: ', $site->run('autoloaded.php', [...$settings, $otherCache, $off]), "\n";
}
?>
--EXPECT--
off: native, 0, 1
then without: userland, 0, 1
without: userland, 0, 1
then off: native, 0, 1
off: native, 0, 1
then without: userland, 0, 1
without: userland, 0, 1
then off: native, 0, 1
