--TEST--
zego-token prints the secret nowhere, not even where it was put in the place of something else
--FILE--
<?php
require __DIR__ . '/../support/command.php';

$token = odd_token([]);
$calls = [
    [COMMAND_SECRET],
    ['inspect', COMMAND_SECRET],
    ['inspect', '04' . COMMAND_SECRET],
    ['inspect', $token, COMMAND_SECRET],
    ['inspect', $token, '--app-id', COMMAND_SECRET],
    ['inspect', $token, '--json=' . COMMAND_SECRET],
    ['inspect', $token, '--now=' . COMMAND_SECRET],
    ['inspect', $token, '--secret', COMMAND_SECRET],
    ['inspect', $token, '--' . COMMAND_SECRET],
    ['inspect', $token, '--json'],
    ['mint', COMMAND_SECRET],
    ['mint', '--app-id=1', '--user-id=ana', '--ttl', COMMAND_SECRET],
    ['mint', '--app-id=1', '--user-id=ana', '--ttl', (string) PHP_INT_MAX],
    ['mint', '--app-id=1', '--user-id=ana', '--room-id=房间', '--kit'],
];
foreach ($calls as $number => $arguments) {
    [$status, $output, $errors] = zego_token($arguments);
    if ($output . $errors === '' || str_contains($output . $errors, COMMAND_SECRET)) {
        echo "call $number printed ", $output, $errors;
    }
}
[, , $errors] = zego_token(['inspect', $token, '--app-id', COMMAND_SECRET]);
echo $errors;
?>
--EXPECT--
zego-token: --app-id must be a whole number from 1 to 4294967295, "[secret]" given
Try: zego-token --help
