--TEST--
The plaintext equals that of ZEGO's class for the same arguments
--EXTENSIONS--
openssl
--INI--
zego_server_assistant.aes_mode=gcm
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

function argument(array $vector, string $name): string
{
    if (isset($vector["{$name}_repeat"])) {
        ['unit' => $unit, 'length' => $length] = $vector["{$name}_repeat"];
        return substr(str_repeat($unit, $length), 0, $length);
    }
    return isset($vector["{$name}_b64"]) ? base64_decode($vector["{$name}_b64"]) : $vector[$name];
}

$vectors = json_decode(file_get_contents(__DIR__ . '/../vectors/token04_gcm.json'), true)['vectors'];
// One vector expires at 2^63 - 1, counted from its own ctime. Counted from now, that is too late.
$vectors = array_filter($vectors, fn ($vector) => $vector['expire'] < PHP_INT_MAX);
foreach ($vectors as $vector) {
    $secret = argument($vector, 'secret');
    $result = ZEGO\ZegoServerAssistant::generateToken04(
        $vector['app_id'],
        argument($vector, 'user_id'),
        $secret,
        $vector['effective_time'],
        argument($vector, 'payload'),
    );
    $reading = read_token($result->token, $secret);
    $moment = '"nonce":%d,"ctime":%d,"expire":%d,"payload":';
    $actual = sprintf($moment, $reading->claims['nonce'], $reading->claims['ctime'], $reading->claims['expire']);
    $recorded = sprintf($moment, $vector['nonce'], $vector['ctime'], $vector['expire']);
    if (str_replace($recorded, $actual, $vector['plaintext']) !== $reading->plaintext) {
        echo $vector['name'], ":\n$reading->plaintext\n{$vector['plaintext']}\n";
    }
}
echo count($vectors), ' compared';
?>
--EXPECT--
99 compared
