<?php

declare(strict_types=1);

// Includes the stand-in of ZEGO's library, whose classes the include hook drops, and prints which of
// its files are covered, and how many of their lines the driver of coverage could not see run.

$library = realpath(__DIR__ . '/../../stand_in/typed');
$start = ['pcov' => 'pcov\start', 'xdebug' => 'start_xdebug'][$argv[1]];
$collect = ['pcov' => 'pcov\collect', 'xdebug' => 'xdebug_get_code_coverage'][$argv[1]];

function start_xdebug(): void
{
    xdebug_start_code_coverage(XDEBUG_CC_UNUSED | XDEBUG_CC_DEAD_CODE);
}

$start();
foreach (glob("$library/*.php") as $file) {
    require_once $file;
}
$code = ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', str_repeat('x', 32), 60, '')->code;
$coverage = $collect();
ksort($coverage);
foreach ($coverage as $file => $lines) {
    if (dirname($file) === $library) {
        echo basename($file), ': ', count(array_keys($lines, -1)), " lines not run\n";
    }
}
$class = new ReflectionClass('ZEGO\ZegoServerAssistant');
echo $class->isInternal() ? 'native' : 'PHP', " class, code $code\n";
