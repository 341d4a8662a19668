--TEST--
A Token04 object behaves like an object of a readonly class written in PHP
--EXTENSIONS--
openssl
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../support/decode.php';

final class Token05
{
    public function __construct(
        public readonly int $appId,
        public readonly string $userId,
        public readonly int $nonce,
        public readonly int $ctime,
        public readonly int $expire,
        public readonly string $payload,
        public readonly string $mode,
        private readonly int $headerExpire,
    ) {
    }
}

function shown(object $token): string
{
    ob_start();
    var_dump($token);
    print_r($token);
    var_export($token);
    var_dump((array) $token, get_object_vars($token), json_encode($token), (bool) $token);
    foreach ($token as $name => $value) {
        var_dump($name, $value);
    }
    var_dump(isset($token->appId), isset($token->payload), isset($token->other), empty($token->payload));
    foreach (['appId', 'other', 'headerExpire'] as $name) {
        foreach (['assign', 'unset', 'refer', 'read'] as $deed) {
            try {
                match ($deed) {
                    'assign' => $token->$name = 1,
                    'unset' => (static function () use ($token, $name): void {
                        unset($token->$name);
                    })(),
                    'refer' => (static function () use ($token, $name): void {
                        $reference = &$token->$name;
                    })(),
                    'read' => var_dump($token->$name),
                };
                echo "$deed $name\n";
            } catch (Error $e) {
                echo $e->getMessage(), "\n";
            }
        }
    }
    $copy = clone $token;
    var_dump($copy == $token, $copy === $token);
    return preg_replace(['/#\d+/', '/ZEGO\\\\/', '/05/'], ['#N', '', '04'], ob_get_clean());
}

set_error_handler(static function (int $level, string $message): bool {
    echo "[error $level] $message\n";
    return true;
});
$native = shown(decode_claims());
// PHP 8.1 has no readonly classes, so Token05 is none and allows dynamic properties.
$other = static fn (string $text): string => preg_replace('/^.*(\bother\b|Creation of dynamic).*\n/m', '', $text);
$userland = shown(new Token05(...array_values(CLAIMS), mode: 'cbc', headerExpire: EXPIRE));
echo $other($native) === $other($userland) ? 'equal' : "$native\n$userland";
?>
--EXPECT--
equal
