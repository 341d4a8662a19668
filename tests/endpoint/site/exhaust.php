<?php

declare(strict_types=1);

// Mints large tokens until memory_limit is exceeded. The filling decides which allocation exceeds
// it.
$payload = str_repeat('x', 60000);
$filling = str_repeat('x', 4096 * (1 + (int) $_GET['filling']));
$tokens = new SplFixedArray(1000);
ini_set('memory_limit', '8M');
for ($number = 0;; $number++) {
    $tokens[$number] = ZEGO\ZegoServerAssistant::generateToken04(1, 'ana', str_repeat('k', 32), 60, $payload);
}
