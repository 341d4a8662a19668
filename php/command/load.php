<?php

/** Loads the classes of `zego-token inspect` and `zego-token survey` when they are used. */

declare(strict_types=1);

spl_autoload_register(static function (string $class): void {
    if (preg_match('/^ZegoToken\\\\(Inspect|Survey)\\\\(\w+)$/D', $class, $match) === 1) {
        require __DIR__ . '/' . strtolower($match[1]) . "/$match[2].php";
    }
});
