<?php

declare(strict_types=1);

// Autoloads the typed stand-in, as a site autoloads ZEGO's library.
spl_autoload_register(static function (string $class): void {
    if (strncmp($class, 'ZEGO\\', 5) !== 0) {
        return;
    }
    $file = __DIR__ . '/typed/' . substr($class, 5) . '.php';
    if (is_file($file)) {
        require $file;
    }
});
