<?php

use ZEGO\ZegoServerAssistant;

$c = __DIR__ . '/../library/ZEGO/ZegoErrorCodes.php';
$t = __DIR__ . '/../library/ZEGO/ZegoAssistantToken.php';
$a = __DIR__ . '/../library/ZEGO/ZegoServerAssistant.php';
foreach ([[$c, $t, $a], [$c, $a, $t], [$t, $c, $a], [$t, $a, $c], [$a, $c, $t], [$a, $t, $c]] as $order) {
    foreach ($order as $file) {
        // An included file that returns nothing gives 1, and true when it was included before.
        $results = [require $file, include $file, require_once $file, include_once $file];
        if ($results !== [1, 1, true, true]) {
            echo "$file gives ", json_encode($results), ', ';
        }
    }
}

require __DIR__ . '/../answer.php';

answer(ZegoServerAssistant::generateToken04(1, 'user1', str_repeat('s', 32), 3600, ''));
