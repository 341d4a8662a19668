--TEST--
A file cache written without the extension is not used with it, and does not change
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
    echo 'without: ', $site->runWithoutExtension('origin.php', $settings), "\n";
    $site->markLibrary('second');
    echo 'with: ', $site->run('origin.php', $settings), "\n";
    $site->markLibrary('third');
    echo 'with: ', $site->run('origin.php', $settings), "\n";
    echo 'without: ', $site->runWithoutExtension('origin.php', $settings), "\n";
}
?>
--EXPECT--
without: userland
with: second, second, second, native
with: second, second, second, native
without: userland
without: userland
with: second, second, second, native
with: second, second, second, native
without: userland
