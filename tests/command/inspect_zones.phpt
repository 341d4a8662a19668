--TEST--
inspect writes each time in the reader's zone and in UTC
--FILE--
<?php
require __DIR__ . '/../support/command.php';

foreach (['Europe/Berlin', ':Asia/Shanghai', 'Asia/Kolkata', 'UTC', 'Nowhere/Land'] as $zone) {
    [, $output] = zego_token(['inspect', odd_token([]), '--now=' . COMMAND_NOW], '', ['TZ' => $zone]);
    preg_match('/^minted .*$/m', $output, $line);
    echo $zone, ': ', $zone === 'Nowhere/Land' ? substr($line[0], -23) : $line[0], "\n";
}
?>
--EXPECT--
Europe/Berlin: minted   2026-11-18 12:06:40 CET   2026-11-18 11:06:40 UTC
:Asia/Shanghai: minted   2026-11-18 19:06:40 CST   2026-11-18 11:06:40 UTC
Asia/Kolkata: minted   2026-11-18 16:36:40 IST   2026-11-18 11:06:40 UTC
UTC: minted   2026-11-18 11:06:40 UTC
Nowhere/Land: 2026-11-18 11:06:40 UTC
