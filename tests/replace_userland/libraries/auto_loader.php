<?php

// Works like the auto_loader.php of ZEGO's library: loads ZEGO\A from ZEGO/A.php beside it.
spl_autoload_register(function ($class) {
    $file = __DIR__ . '/' . str_replace('\\', '/', $class) . '.php';
    if (file_exists($file)) {
        require_once $file;
    }
});
