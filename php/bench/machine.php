<?php

declare(strict_types=1);

// Describes the machine of a measurement.

namespace ZegoBench;

function machine(): string
{
    $build = (PHP_ZTS ? 'ZTS' : 'NTS') . (PHP_DEBUG ? ' debug' : '');
    return processor() . ', PHP ' . PHP_VERSION . " $build";
}

function processor(): string
{
    $info = @file_get_contents('/proc/cpuinfo') ?: '';
    preg_match_all('/^(model name|cpu family|model)\s*: (.+)$/m', $info, $matches);
    $facts = array_combine($matches[1], $matches[2]);
    // On virtual machines the model name is often incomplete, so add family and model.
    if (!isset($facts['model name'])) {
        return php_uname('m');
    }
    return "{$facts['model name']} (family {$facts['cpu family']}, model {$facts['model']})";
}
