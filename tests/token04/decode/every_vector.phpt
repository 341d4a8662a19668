--TEST--
decode() decodes the tokens of each of ZEGO's libraries
--FILE--
<?php
use ZEGO\Token04;

$vectors = json_decode(file_get_contents(__DIR__ . '/../../vectors/token04.json'), true);
$bytes = static fn (array $vector, string $name): string => match (true) {
    isset($vector["{$name}_b64"]) => base64_decode($vector["{$name}_b64"]),
    isset($vector["{$name}_repeat"]) => substr(
        str_repeat($vector["{$name}_repeat"]['unit'], $vector["{$name}_repeat"]['length']),
        0,
        $vector["{$name}_repeat"]['length'],
    ),
    default => $vector[$name],
};
$decoded = [];
foreach (['vectors', 'other_languages'] as $kind) {
    $decoded[$kind] = 0;
    foreach ($vectors[$kind] as $vector) {
        $token = Token04::decode($vector['token'], $bytes($vector, 'secret'));
        $found = [$token->appId, $token->userId, $token->nonce, $token->ctime, $token->expire, $token->payload];
        $wanted = [
            $vector['app_id'], $bytes($vector, 'user_id'), $vector['nonce'],
            $vector['ctime'], $vector['expire'], $bytes($vector, 'payload'),
        ];
        if ($found === $wanted) {
            $decoded[$kind]++;
        } else {
            echo $vector['name'], "\n";
        }
    }
}
print_r($decoded);
?>
--EXPECT--
Array
(
    [vectors] => 100
    [other_languages] => 20
)
