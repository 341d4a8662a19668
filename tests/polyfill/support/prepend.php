<?php

declare(strict_types=1);

// As auto_prepend_file it puts the polyfill in the extension's place.

require __DIR__ . '/../../../php/polyfill/zego_server_assistant.php';
require __DIR__ . '/../../../php/polyfill/zego_token04.php';
