--TEST--
inspect prints each time in the reader's time zone and in UTC
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/command.php';
require __DIR__ . '/../support/forge_token.php';

foreach (['Europe/Berlin', ':Asia/Shanghai', 'Asia/Kolkata', 'UTC', 'Nowhere/Land'] as $zone) {
    [, $output] = zego_token(['inspect', forge_claims(), '--now=' . CTIME], '', ['TZ' => $zone]);
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
