--TEST--
No way of writing adds a property to a Token04 of the polyfill
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/code.php';
require __DIR__ . '/../../support/forge_token.php';

$token = forge_gcm_token(json_encode(CLAIMS));
echo run_code("const TOKEN = '$token'; const SECRET = '" . SECRET . "';\n" . <<<'PHP'
    require POLYFILL . '/zego_token04.php';
    set_error_handler(static function (int $level, string $message): bool {
        echo "$message; ";
        return true;
    });
    $token = ZEGO\Token04::decode(TOKEN, SECRET);
    $before = json_encode($token);
    foreach ([
        static fn () => $token->more,
        static fn () => $token->headerExpire,
        static fn () => $token->more++,
        static function () use ($token): void {
            $token->more[] = 1;
        },
        static function () use ($token): void {
            $reference = &$token->more;
            $reference = 1;
        },
    ] as $access) {
        try {
            $access();
            echo "no error\n";
        } catch (Error $error) {
            echo $error->getMessage(), "\n";
        }
    }
    var_dump(json_encode($token) === $before, isset($token->more), count((array) $token));
    PHP);
?>
--EXPECT--
Undefined property: ZEGO\Token04::$more; no error
Cannot access private property ZEGO\Token04::$headerExpire
Undefined property: ZEGO\Token04::$more; Cannot create dynamic property ZEGO\Token04::$more
Undefined property: ZEGO\Token04::$more; Indirect modification of overloaded property ZEGO\Token04::$more has no effect; no error
Undefined property: ZEGO\Token04::$more; Indirect modification of overloaded property ZEGO\Token04::$more has no effect; no error
bool(true)
bool(false)
int(8)
