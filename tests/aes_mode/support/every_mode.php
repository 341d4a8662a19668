<?php

declare(strict_types=1);

require __DIR__ . '/../../replace_userland/support/site.php';

/**
 * Returns the settings of each way in which PHP can have compiled a file, in the order to run.
 *
 * @return array<string, list<string>>
 */
function every_mode(Site $site): array
{
    $site->makeFolder('cache');
    $site->makeFolder('cache_only');
    $cache = [...OPCACHE, 'opcache.file_cache={site}/cache', 'opcache.file_cache_only=0'];
    $cacheOnly = [...OPCACHE, 'opcache.file_cache={site}/cache_only', 'opcache.file_cache_only=1'];
    return [
        'no OPcache' => ['opcache.enable_cli=0'],
        'OPcache' => OPCACHE,
        'tracing JIT' => TRACING_JIT,
        'file cache, first run' => $cache,
        'file cache, second run' => $cache,
        'file cache only, first run' => $cacheOnly,
        'file cache only, second run' => $cacheOnly,
        'preloaded by require' => preloading('preload_require.php'),
        'preloaded by opcache_compile_file()' => preloading('preload_compile.php'),
    ];
}
