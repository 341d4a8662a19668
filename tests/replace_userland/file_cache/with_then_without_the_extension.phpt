--TEST--
A file cache written with the extension is not used without it, and does not change
--EXTENSIONS--
opcache
--FILE--
<?php
require __DIR__ . '/../support/site.php';

foreach ([0, 1] as $only) {
    $settings = [
        ...OPCACHE,
        'opcache.file_cache={site}/cache',
        "opcache.file_cache_only=$only",
        'opcache.validate_timestamps=0',
    ];
    $site = new Site('typed');
    $site->makeFolder('cache');
    echo 'with: ', $site->run('origin.php', $settings), "\n";
    $site->markLibrary('second');
    echo 'without: ', $site->runWithoutExtension('origin.php', $settings), "\n";
    $site->markLibrary('third');
    echo 'without: ', $site->runWithoutExtension('origin.php', $settings), "\n";
    echo 'with: ', $site->run('origin.php', $settings), "\n";
}
?>
--EXPECT--
with: native
without: second, second, second, userland
without: second, second, second, userland
with: native
with: native
without: second, second, second, userland
without: second, second, second, userland
with: native
