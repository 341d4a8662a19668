<?php

use ZEGO\ZegoServerAssistant;

$c = __DIR__ . '/../library/ZEGO/ZegoErrorCodes.php';
$t = __DIR__ . '/../library/ZEGO/ZegoAssistantToken.php';
$a = __DIR__ . '/../library/ZEGO/ZegoServerAssistant.php';
foreach ([[$c, $t, $a], [$c, $a, $t], [$t, $c, $a], [$t, $a, $c], [$a, $c, $t], [$a, $t, $c]] as $order) {
    foreach ($order as $file) {
        // include returns 1 for a file without a return value, include_once returns true for a
        // known file.
        $results = [require $file, include $file, require_once $file, include_once $file];
        if ($results !== [1, 1, true, true]) {
            echo "$file gives ", json_encode($results), ', ';
        }
    }
}

require __DIR__ . '/../answer.php';

answer(ZegoServerAssistant::generateToken04(1, 'user1', str_repeat('s', 32), 3600, ''));
