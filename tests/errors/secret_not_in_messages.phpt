--TEST--
No message contains the secret
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$secret = 'fa94dd0f974cf2e293728a526b028271';
$wrong = [
    ['appId' => 0], ['appId' => -1], ['userId' => ''], ['userId' => "\xff"], ['payload' => "\xff"],
    ['effectiveTimeInSeconds' => 0], ['effectiveTimeInSeconds' => PHP_INT_MAX], ['payload' => str_repeat('a', 70000)],
    ['appId' => 'x'], ['payload' => null], ['secret' => "$secret too long"], ['secret' => [$secret]],
];
foreach ($wrong as $arguments) {
    try {
        $message = mint(...$arguments + ['secret' => $secret])->message;
    } catch (TypeError $e) {
        $message = $e->getMessage();
    }
    if ($message === '' || str_contains($message, 'fa94') || str_contains($message, '8271')) {
        echo "message: $message\n";
    }
}
echo 'done';
?>
--EXPECT--
done
