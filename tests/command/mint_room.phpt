--TEST--
mint with a room writes the same payload as the endpoint with ZEGO_ROOM_PRIVILEGES
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/command.php';
require __DIR__ . '/../support/token.php';

/** Returns the payload of a token that the endpoint mints. */
function endpoint_payload(string $room, string $privileges): string
{
    $server = [
        'REQUEST_METHOD' => 'GET',
        'ZEGO_APP_ID' => '7',
        'ZEGO_SERVER_SECRET' => SECRET,
        'ZEGO_ROOM_PRIVILEGES' => $privileges,
        'ZEGO_AUTHORIZE' => 'anyone',
    ];
    $code = sprintf(
        '$_SERVER = %s; $_GET = %s; require %s;',
        var_export($server, true),
        var_export(['userID' => 'ana', 'roomID' => $room], true),
        var_export(dirname(__DIR__, 2) . '/php/get_zego_token.php', true),
    );
    $php = 'exec ' . escapeshellarg(PHP_BINARY) . ' ' . (getenv('TEST_PHP_EXTRA_ARGS') ?: '-n') . ' -r "$1"';
    $process = proc_open(['sh', '-c', $php, 'sh', $code], [1 => ['pipe', 'w']], $pipes);
    $token = json_decode(stream_get_contents($pipes[1]))->token;
    proc_close($process);
    return read_token($token, SECRET)->claims['payload'];
}

$room = 'a/"b" 房间';
foreach (['login' => [], 'login,publish' => ['--publish']] as $privileges => $options) {
    [, $token] = zego_token(['mint', '--app-id=7', '--user-id=ana', '--room-id', $room, ...$options]);
    $payload = read_token(rtrim($token, "\n"), SECRET)->claims['payload'];
    echo $payload, "\n";
    var_dump($payload === endpoint_payload($room, $privileges));
}
?>
--EXPECT--
{"room_id":"a\/\"b\" \u623f\u95f4","privilege":{"1":1,"2":0},"stream_id_list":[]}
bool(true)
{"room_id":"a\/\"b\" \u623f\u95f4","privilege":{"1":1,"2":1},"stream_id_list":[]}
bool(true)
