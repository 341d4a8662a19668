<?php

declare(strict_types=1);

// Mints CALLS tokens with a payload. instructions.php counts its instructions.
//
//   php calls.php CALLS PAYLOAD

namespace ZegoBench;

require __DIR__ . '/loop.php';
require __DIR__ . '/payloads.php';

mint((int) $argv[1], arguments(payload($argv[2])));
