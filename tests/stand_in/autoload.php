<?php

declare(strict_types=1);

// Finds the typed stand-in the way an endpoint finds ZEGO's own files: by class name, when first used.
spl_autoload_register(static function (string $class): void {
    if (strncmp($class, 'ZEGO\\', 5) !== 0) {
        return;
    }
    $file = __DIR__ . '/typed/' . substr($class, 5) . '.php';
    if (is_file($file)) {
        require $file;
    }
});
