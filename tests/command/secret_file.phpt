--TEST--
--secret-file reads the ServerSecret from a file, before the environment
--FILE--
<?php
require __DIR__ . '/support/command.php';

$file = tempnam(sys_get_temp_dir(), 'zego');
foreach (['', "\n", "\r\n"] as $end) {
    file_put_contents($file, strrev(SECRET) . $end);
    [, $token] = zego_token(['mint', '--app-id=1', '--user-id=ana', "--secret-file=$file"]);
    [$status] = zego_token(['inspect', '--secret-file', $file], $token, ['ZEGO_SERVER_SECRET' => '']);
    [$withOther] = zego_token(['inspect'], $token);
    echo "$status $withOther\n";
}
unlink($file);
?>
--EXPECT--
0 1
0 1
0 1
