--TEST--
A site with ZEGO's Token03 library gets PHP's error in every mode, and runs without the extension
--EXTENSIONS--
opcache
--FILE--
<?php
require __DIR__ . '/../support/site.php';

$site = new Site('typed');
$site->makeFolder('cache');
$cache = 'opcache.file_cache={site}/cache';
$modes = [
    'no OPcache' => ['opcache.enable_cli=0'],
    'OPcache' => OPCACHE,
    'tracing JIT' => TRACING_JIT,
    'preloaded' => preloading('token03.php'),
    'file cache, first run' => [...OPCACHE, $cache],
    'file cache, second run' => [...OPCACHE, $cache],
];
foreach ($modes as $mode => $settings) {
    echo "$mode: ", $site->run('token03.php', $settings), "\n";
}
echo 'without the extension: ', $site->runWithoutExtension('token03.php', [...OPCACHE, $cache]), "\n";
?>
--EXPECTF--
no OPcache: Fatal error: Cannot %s class ZEGO\ZegoErrorCodes%S in /token03/ZegoErrorCodes.php on line 5%S (exit status %d)
OPcache: Fatal error: Cannot %s class ZEGO\ZegoErrorCodes%S in /token03/ZegoErrorCodes.php on line 5%S (exit status %d)
tracing JIT: Fatal error: Cannot %s class ZEGO\ZegoErrorCodes%S in /token03/ZegoErrorCodes.php on line 5%S (exit status %d)
preloaded: Fatal error: Cannot %s class ZEGO\ZegoErrorCodes%S in /token03/ZegoErrorCodes.php on line 5%S (exit status %d)
file cache, first run: Fatal error: Cannot %s class ZEGO\ZegoErrorCodes%S in /token03/ZegoErrorCodes.php on line 5%S (exit status %d)
file cache, second run: Fatal error: Cannot %s class ZEGO\ZegoErrorCodes%S in /token03/ZegoErrorCodes.php on line 5%S (exit status %d)
without the extension: code 2
