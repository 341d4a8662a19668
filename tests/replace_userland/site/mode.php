<?php

declare(strict_types=1);

// Prints the modes in which PHP runs this site: OPcache, file cache, preloading, JIT.

function opcache(): array
{
    return function_exists('opcache_get_status') ? opcache_get_status(true) ?: [] : [];
}

function free_jit_memory(): int
{
    return opcache()['jit']['buffer_free'] ?? 0;
}

function short_names(array $files): string
{
    $files = array_filter($files, static fn (string $file): bool => str_contains($file, '/library/'));
    sort($files);
    return implode(' ', array_map('basename', $files));
}

$free = free_jit_memory();
require __DIR__ . '/library/ZEGO/ZegoServerAssistant.php';
for ($i = 0; $i < 1000; $i++) {
    ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', str_repeat('s', 32), 3600, '');
}

$status = opcache();
$mode = array_filter([
    'OPcache' => $status['opcache_enabled'] ?? false,
    'file cache' => isset($status['file_cache']),
    'file cache only' => $status['file_cache_only'] ?? false,
    'caches ' . short_names(array_keys($status['scripts'] ?? [])) => ($status['scripts'] ?? []) !== [],
    'preloaded ' . short_names($status['preload_statistics']['scripts'] ?? []) => isset($status['preload_statistics']),
    'tracing JIT' => ($status['jit']['on'] ?? false) && $status['jit']['kind'] === 5,
    'compiled by the JIT' => free_jit_memory() < $free,
]);
echo $mode === [] ? 'no OPcache' : implode(', ', array_keys($mode));
