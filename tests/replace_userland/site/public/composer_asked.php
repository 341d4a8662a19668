<?php

use ZEGO\ZegoServerAssistant;

// Calls the loader itself, as a script that warms up caches does. It loads the files even if PHP
// has the classes.
$loader = require __DIR__ . '/../vendor/autoload.php';
foreach (['ZegoErrorCodes', 'ZegoAssistantToken', 'ZegoServerAssistant'] as $name) {
    if ($loader->loadClass("ZEGO\\$name") !== true) {
        echo "the loader did not find $name, ";
    }
}

require __DIR__ . '/../answer.php';

answer(ZegoServerAssistant::generateToken04(1, 'user1', str_repeat('s', 32), 3600, ''));
