<?php

/**
 * Loads the classes of `zego-token survey` when they are used. php/zego-token includes this file for
 * that command alone: its other commands work without this folder.
 */

declare(strict_types=1);

spl_autoload_register(static function (string $class): void {
    $prefix = 'ZegoToken\\Survey\\';
    if (str_starts_with($class, $prefix)) {
        require __DIR__ . '/survey/' . substr($class, strlen($prefix)) . '.php';
    }
});
