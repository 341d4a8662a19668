--TEST--
A file cache written with the setting on is not used with the setting off
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
    echo 'on: ', $site->run('origin.php', $settings), "\n";
    $site->markLibrary('second');
    $settings[] = 'zego_server_assistant.replace_userland_classes=0';
    echo 'off: ', $site->run('origin.php', $settings), "\n";
}
?>
--EXPECTF--
on: native
off: second, %AFatal error: Cannot %s class ZEGO\ZegoErrorCodes%S in %s
on: native
off: second, %AFatal error: Cannot %s class ZEGO\ZegoErrorCodes%S in %s
