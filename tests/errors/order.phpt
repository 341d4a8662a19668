--TEST--
Of several wrong arguments the first in ZEGO's order is reported
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$wrong = [
    'appId' => 0,
    'userId' => '',
    'secret' => 'short',
    'effectiveTimeInSeconds' => 0,
];
foreach (array_keys($wrong) as $name) {
    echo mint(...$wrong, payload: "\xff")->code, ' ';
    unset($wrong[$name]);
}
echo mint(payload: "\xff")->code;
?>
--EXPECT--
1 3 5 6 -1
