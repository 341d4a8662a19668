<?php

declare(strict_types=1);

// What the figures were measured on, for a reader to compare.

namespace ZegoBench;

function machine(): string
{
    return processor() . ', PHP ' . PHP_VERSION . (PHP_ZTS ? ' ZTS' : ' NTS') . (PHP_DEBUG ? ' debug' : '');
}

function processor(): string
{
    $info = @file_get_contents('/proc/cpuinfo') ?: '';
    preg_match_all('/^(model name|cpu family|model)\s*: (.+)$/m', $info, $matches);
    $facts = array_combine($matches[1], $matches[2]);
    // Virtual machines often hide the rest of the name.
    return isset($facts['model name'])
        ? sprintf('%s (family %s, model %s)', $facts['model name'], $facts['cpu family'], $facts['model'])
        : php_uname('m');
}
