--TEST--
inspect says where the secret is from if the token was made with another, and only then
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/command.php';
require __DIR__ . '/support/odd_tokens.php';

$file = tempnam(sys_get_temp_dir(), 'zego');
file_put_contents($file, strrev(SECRET));
$gcm = forge_gcm_token(json_encode(CLAIMS));
$calls = [
    'AES-CBC' => [forge_claims(), [], strrev(SECRET)],
    'AES-GCM' => [$gcm, [], strrev(SECRET)],
    'a file' => [$gcm, ["--secret-file=$file"], SECRET],
    'the right secret' => [$gcm, [], SECRET],
    'a cut token' => [substr($gcm, 0, 100), [], strrev(SECRET)],
    'no token' => ['', [], strrev(SECRET)],
];
foreach ($calls as $name => [$token, $options, $secret]) {
    [, $output] = zego_token(['inspect', ...$options], $token, ['ZEGO_SERVER_SECRET' => $secret]);
    preg_match('/^secret .*$/m', $output, $line);
    echo "$name: ", str_replace($file, 'FILE', $line[0] ?? 'no line'), "\n";
}
unlink($file);
?>
--EXPECT--
AES-CBC: secret   from the environment variable ZEGO_SERVER_SECRET
AES-GCM: secret   from the environment variable ZEGO_SERVER_SECRET
a file: secret   from the file "FILE"
the right secret: no line
a cut token: no line
no token: no line
