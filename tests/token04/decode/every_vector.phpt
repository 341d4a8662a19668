--TEST--
decode() decodes the tokens of each of ZEGO's libraries, in both modes
--FILE--
<?php
use ZEGO\Token04;

$bytes = static fn (array $vector, string $name): string => match (true) {
    isset($vector["{$name}_b64"]) => base64_decode($vector["{$name}_b64"]),
    isset($vector["{$name}_repeat"]) => substr(
        str_repeat($vector["{$name}_repeat"]['unit'], $vector["{$name}_repeat"]['length']),
        0,
        $vector["{$name}_repeat"]['length'],
    ),
    default => $vector[$name],
};
$count = static function (array $vectors, string $mode) use ($bytes): int {
    $decoded = 0;
    foreach ($vectors as $vector) {
        $token = Token04::decode($vector['token'], $bytes($vector, 'secret'));
        $found = [
            $token->appId, $token->userId, $token->nonce,
            $token->ctime, $token->expire, $token->payload, $token->mode,
        ];
        $wanted = [
            $vector['app_id'], $bytes($vector, 'user_id'), $vector['nonce'],
            $vector['ctime'], $vector['expire'], $bytes($vector, 'payload'), $mode,
        ];
        if ($found === $wanted) {
            $decoded++;
        } else {
            echo $vector['name'], "\n";
        }
    }
    return $decoded;
};
foreach (['cbc' => 'token04.json', 'gcm' => 'token04_gcm.json'] as $mode => $file) {
    $vectors = json_decode(file_get_contents(__DIR__ . "/../../vectors/$file"), true);
    foreach (['vectors', 'other_languages'] as $kind) {
        echo "$mode $kind: ", $count($vectors[$kind], $mode), "\n";
    }
}
?>
--EXPECT--
cbc vectors: 100
cbc other_languages: 20
gcm vectors: 100
gcm other_languages: 12
