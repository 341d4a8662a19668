<?php

declare(strict_types=1);

// php mint_twice.php [without-files]: mints two tokens and prints a line for each. With the
// argument it first opens files up to the process's limit, and mints a third token after closing
// them.

require __DIR__ . '/../../support/secret.php';

function attempt(): string
{
    $token = 'nothing was returned';
    try {
        $token = ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', SECRET, 60, '');
        return "code $token->code, a token that starts with " . substr($token->token, 0, 2);
    } catch (Error $error) {
        return get_class($error) . ': ' . $error->getMessage() . " ($token)";
    }
}

$files = [];
while (isset($argv[1]) && $file = @fopen(__FILE__, 'r')) {
    $files[] = $file;
}
echo attempt(), "\n", attempt(), "\n";
if ($files !== []) {
    array_map('fclose', $files);
    echo 'Files closed: ', attempt(), "\n";
}
