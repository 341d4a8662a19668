--TEST--
A file cache written with the setting off is not used with the setting on
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
    $off = [...$settings, 'zego_server_assistant.replace_userland_classes=0'];
    echo 'off: ', $site->run('origin.php', $off), "\n";
    $site->markLibrary('second');
    echo 'on: ', $site->run('origin.php', $settings), "\n";
}
?>
--EXPECTF--
off: %AFatal error: Cannot %s class ZEGO\ZegoErrorCodes%S in %s
on: second, second, second, native
off: %AFatal error: Cannot %s class ZEGO\ZegoErrorCodes%S in %s
on: second, second, second, native
