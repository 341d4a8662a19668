--TEST--
docs/troubleshooting.md has a section about each code of inspect
--FILE--
<?php
require __DIR__ . '/support/pages.php';

$guide = file_get_contents(ROOT . '/docs/troubleshooting.md');
$advice = file_get_contents(ROOT . '/php/command/inspect/Advice.php');
preg_match_all('/^ +\[(\d{7}),/m', $advice, $codes);
foreach (array_unique($codes[1]) as $code) {
    echo preg_match("/^### $code: /m", $guide) === 1 ? '' : "no section about $code\n";
}
var_dump(count(array_unique($codes[1])) > 5);
?>
--EXPECT--
bool(true)
