<?php

/** Loads the stub as an autoloader does by mistake. Needs PHP 8.2, and no extension. */

declare(strict_types=1);

try {
    require dirname(__DIR__, 3) . '/php/stubs/zego_server_assistant.stub.php';
    echo "loaded\n";
} catch (Throwable $error) {
    echo get_class($error), ': ', $error->getMessage(), "\n";
}
