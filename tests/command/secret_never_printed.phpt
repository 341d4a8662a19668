--TEST--
zego-token never prints the secret, even if it is given as another argument
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/command.php';
require __DIR__ . '/../support/forge_token.php';

$token = forge_claims();
$calls = [
    [SECRET],
    ['inspect', SECRET],
    ['inspect', '04' . SECRET],
    ['inspect', $token, SECRET],
    ['inspect', $token, '--app-id', SECRET],
    ['inspect', $token, '--json=' . SECRET],
    ['inspect', $token, '--now=' . SECRET],
    ['inspect', $token, '--secret', SECRET],
    ['inspect', $token, '--' . SECRET],
    ['inspect', $token, '--json'],
    ['mint', SECRET],
    ['mint', '--app-id=1', '--user-id=ana', '--ttl', SECRET],
    ['mint', '--app-id=1', '--user-id=ana', '--ttl', (string) PHP_INT_MAX],
    ['mint', '--app-id=1', '--user-id=ana', '--room-id=房间', '--kit'],
];
foreach ($calls as $number => $arguments) {
    [$status, $output, $errors] = zego_token($arguments);
    if ($output . $errors === '' || str_contains($output . $errors, SECRET)) {
        echo "call $number printed ", $output, $errors;
    }
}
[, , $errors] = zego_token(['inspect', $token, '--app-id', SECRET]);
echo $errors;
?>
--EXPECT--
zego-token: --app-id must be a whole number from 1 to 4294967295, "[secret]" given
Try: zego-token --help
