--TEST--
If a limit of php.ini stops PCRE, an Error says so, and no text counts as wrong
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/code.php';
require __DIR__ . '/../../support/forge_token.php';

$code = <<<'PHP'
    require POLYFILL . '/zego_server_assistant.php';
    require POLYFILL . '/zego_token04.php';
    $bare = static fn () => ZEGO\Token04::decode(TOKEN, SECRET);
    // First without the limit: problems() and notes() need an object.
    $limit = ini_set('pcre.backtrack_limit', '1000000');
    $token = $bare();
    ini_set('pcre.backtrack_limit', $limit);
    foreach ([
        'mint' => static fn () => ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', SECRET, 60),
        'position' => static fn () => ZEGO\ZegoServerAssistant::generateToken04(1, LONG, SECRET, 60),
        'decode' => $bare,
        'wrong secret' => static fn () => ZEGO\Token04::decode(TOKEN, strrev(SECRET)),
        'problems' => static fn () => $token->problems(1, "\xff"),
        'notes' => static fn () => $token->notes(),
        'kit' => static fn () => ZEGO\Token04::kitToken(TOKEN, 1, 'room', 'user'),
    ] as $name => $call) {
        try {
            $call();
            echo "$name: no error\n";
        } catch (Throwable $error) {
            echo "$name: ", $error::class, ': ', $error->getMessage(), "\n";
        }
    }
    PHP;
$token = forge_token(json_encode(['payload' => '{"room":1}'] + CLAIMS));
foreach (['SECRET' => SECRET, 'TOKEN' => $token, 'LONG' => str_repeat('é', 500) . "\xff"] as $name => $text) {
    $code = "const $name = '$text';\n$code";
}
echo run_code($code, ['pcre.backtrack_limit=0']), "\n";
echo run_code($code, ['pcre.backtrack_limit=50', 'pcre.jit=0']);
?>
--EXPECT--
mint: Error: PHP's PCRE fails: Backtrack limit exhausted (see pcre.backtrack_limit, pcre.recursion_limit and pcre.jit in php.ini)
position: Error: PHP's PCRE fails: Backtrack limit exhausted (see pcre.backtrack_limit, pcre.recursion_limit and pcre.jit in php.ini)
decode: Error: PHP's PCRE fails: Backtrack limit exhausted (see pcre.backtrack_limit, pcre.recursion_limit and pcre.jit in php.ini)
wrong secret: Error: PHP's PCRE fails: Backtrack limit exhausted (see pcre.backtrack_limit, pcre.recursion_limit and pcre.jit in php.ini)
problems: Error: PHP's PCRE fails: Backtrack limit exhausted (see pcre.backtrack_limit, pcre.recursion_limit and pcre.jit in php.ini)
notes: Error: PHP's PCRE fails: Backtrack limit exhausted (see pcre.backtrack_limit, pcre.recursion_limit and pcre.jit in php.ini)
kit: Error: PHP's PCRE fails: Backtrack limit exhausted (see pcre.backtrack_limit, pcre.recursion_limit and pcre.jit in php.ini)

mint: no error
position: Error: PHP's PCRE fails: Backtrack limit exhausted (see pcre.backtrack_limit, pcre.recursion_limit and pcre.jit in php.ini)
decode: no error
wrong secret: ZEGO\Token04Exception: it does not decrypt to the claims: it was made with another ServerSecret, or changed
problems: no error
notes: no error
kit: no error
