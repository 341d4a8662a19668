<?php

declare(strict_types=1);

// Reports how PHP runs the endpoint in this folder.
echo json_encode([
    'sapi' => PHP_SAPI,
    'native' => class_exists('ZEGO\ZegoServerAssistant', false),
    'cached' => opcache_is_script_cached(__DIR__ . '/get_zego_token.php'),
    'display_errors' => ini_get('display_errors'),
    // false if there is no such setting.
    'aes_mode' => ini_get('zego_server_assistant.aes_mode'),
]);
