--TEST--
The manual page has the options of the help, and no others
--FILE--
<?php
require __DIR__ . '/support/command.php';

preg_match_all('/--[a-z-]+/', zego_token(['--help'])[1], $help);
$page = str_replace('\\-', '-', file_get_contents(dirname(__DIR__, 2) . '/php/zego-token.1'));
preg_match_all('/--[a-z-]+/', $page, $manual);
echo json_encode(array_diff($help[0], $manual[0])), json_encode(array_diff($manual[0], $help[0]));
?>
--EXPECT--
[][]
