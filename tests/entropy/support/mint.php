<?php

declare(strict_types=1);

// php mint.php [without-files]: mints two tokens, and says what came of it. With the argument it has as many files open
// as it may while it does, and mints a third token when they are closed again.

function attempt(): string
{
    $token = 'nothing was returned';
    try {
        $token = ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', '0123456789abcdefghijklmnopqrstuv', 60, '');
        return "code $token->code, a token from " . substr($token->token, 0, 2) . ' on';
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
