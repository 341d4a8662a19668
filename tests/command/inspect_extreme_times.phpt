--TEST--
inspect prints times at the limits of 64 bits
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/command.php';
require __DIR__ . '/../support/forge_token.php';

foreach (
    [
        [0, PHP_INT_MAX, 5],
        [PHP_INT_MIN, PHP_INT_MAX, PHP_INT_MAX],
        [PHP_INT_MAX, PHP_INT_MIN, 0],
        [5, 5, 5],
        [0, 90061, 90000],
    ] as [$ctime, $expire, $now]
) {
    $token = forge_claims(['ctime' => $ctime, 'expire' => $expire]);
    [$status, $output, $errors] = zego_token(['inspect', $token, "--now=$now"]);
    preg_match_all('/^(?:minted|expires|lifetime).*\n/m', $output, $lines);
    echo $status, $errors, "\n", implode($lines[0]);
    echo json_decode(zego_token(['inspect', $token, "--now=$now", '--json'])[1])->left, "\n";
}
?>
--EXPECT--
0
minted   1970-01-01 00:00:00 UTC
expires  292277026596-12-04 15:30:07 UTC
lifetime 106751991167300 d 15 h, 106751991167300 d 15 h left
9223372036854775802
1
minted   -292277022657-01-27 08:29:52 UTC
expires  292277026596-12-04 15:30:07 UTC
lifetime 106751991167300 d 15 h, expired 0 s ago
0
1
minted   292277026596-12-04 15:30:07 UTC
expires  -292277022657-01-27 08:29:52 UTC
lifetime -106751991167300 d 15 h, expired 106751991167300 d 15 h ago
-9223372036854775807
1
minted   1970-01-01 00:00:05 UTC
expires  1970-01-01 00:00:05 UTC
lifetime 0 s, expired 0 s ago
0
0
minted   1970-01-01 00:00:00 UTC
expires  1970-01-02 01:01:01 UTC
lifetime 1 d 1 h, 1 min 1 s left
61
