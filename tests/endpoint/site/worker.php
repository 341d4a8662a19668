<?php

declare(strict_types=1);

// Reports the worker that runs this page, and tokens that the extension mints in it.
$memory = memory_get_usage();
require __DIR__ . '/library/ZegoServerAssistant.php';
$mint = static fn (): string
    => ZEGO\ZegoServerAssistant::generateToken04(1234567890, 'ana', '0123456789abcdef0123456789abcdef', 60, '')->token;
echo json_encode([
    'pid' => getmypid(),
    // Measured first, so it shows memory that earlier requests have not freed.
    'memory' => $memory,
    'native' => (new ReflectionClass(ZEGO\ZegoServerAssistant::class))->isInternal(),
    'tokens' => array_map($mint, range(1, 100)),
]);
