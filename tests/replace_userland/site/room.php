<?php

// Uses a class and a function of library/bundle.php, which preload_bundle.php has loaded.
require __DIR__ . '/answer.php';

$result = ZEGO\RoomAssistant::forRoom('room1', str_repeat('s', 32));
echo ZEGO\describe($result), ', ';
answer($result);
