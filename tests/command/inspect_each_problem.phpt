--TEST--
inspect names each problem by ZEGO's code, with the values found and the next step
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/command.php';
require __DIR__ . '/../support/forge_token.php';

/** @param array<string, string|int> $changed options that differ from those of a good login */
function problems(string $token, array $changed = [], string ...$flags): void
{
    $good = ['--app-id' => 1234567890, '--user-id' => 'user1', '--now' => CTIME];
    foreach ($changed + $good as $name => $value) {
        $flags[] = "$name=$value";
    }
    [$status, $output] = zego_token(['inspect', $token, '--json', ...$flags]);
    foreach (json_decode($output)->problems as $problem) {
        echo "$status $problem->code $problem->message\n          $problem->next\n";
    }
}

problems(forge_claims(), ['--app-id' => 7]);
problems(forge_claims(), ['--user-id' => 'User1']);
problems(forge_claims(['ctime' => CTIME - 95, 'expire' => CTIME - 35]));
problems(forge_claims(['ctime' => CTIME + 90]));
problems(forge_claims(['expire' => CTIME]), ['--now' => CTIME - 1]);
problems(forge_token(json_encode(CLAIMS), CTIME + 60));
problems(forge_claims(['payload' => '[]']));
problems(forge_claims(['payload' => '{"room_id":"lobby"}']), ['--room-id' => 'hall']);
problems(forge_claims(['payload' => '{"privilege":{"1":0,"2":1}}']));
problems(forge_claims(['payload' => '{"privilege":{"1":1,"2":0}}']), [], '--publish');
problems(forge_claims(['payload' => '{"stream_id_list":[""]}']));
problems(forge_claims(['payload' => '{"stream_id_list":["s1"]}']), ['--stream-id' => 's2']);
?>
--EXPECT--
1 1002076 the token is for app id 1234567890, the login has 7
          Compare the AppID in the app, on the server and in ZEGO's console.
1 1002077 the token is for user id "user1", the login has "User1"
          Request the token with exactly the user id that the app logs in with.
1 1002078 expired 35 s ago, at 1794999965; it is 1795000000 now
          Get a new token. The SDK warns the app 30 seconds before a token expires: then the app gets a new one and calls renewToken. If the token was minted just now, check the server's clock with timedatectl.
1 1002078 ctime 1795000090 is 90 s in the future: check the server's clock
          The clocks differ: run timedatectl here and on the server that minted the token.
1 1002078 ctime 1795000000 is 1 s in the future: check the server's clock
          The clocks differ: run timedatectl here and on the server that minted the token.
1 1002078 expire 1795000000 is not after ctime 1795000000
          Mint a new token with a lifetime greater than 0.
1 1002078 the header says that the token expires at 1795000060, its claims say 1795003600
          The token was changed after minting, or minted incorrectly: mint a new one with this extension.
1 1002075 the payload must be a JSON object and is an array
          Pass an empty payload, or a JSON object as a string, encoded only once.
1 1002033 the payload is for room id "lobby", the login has "hall"
          Request the token with the room id that the app logs in to.
1 1002033 the payload does not grant logging in to a room: privilege 1 must be 1 and is the number 0
          Mint it with "privilege":{"1":1}: set ZEGO_ROOM_PRIVILEGES=login for the endpoint, or pass --room-id to zego-token mint.
1 1002082 the payload does not grant publishing: privilege 2 must be 1 and is the number 0
          Mint it with "privilege":{"1":1,"2":1}: set ZEGO_ROOM_PRIVILEGES=login,publish for the endpoint (in a room with seats leave it unset: give the user a seat, and renew), or pass --publish to zego-token mint.
1 1002075 the payload's stream_id_list must have stream ids, and entry 0 is an empty string, as PHP's explode() makes of an empty text; an empty list [] allows every stream
          Write the ids of the streams that the user publishes, or [] for every stream.
1 1002082 the payload's stream_id_list does not have stream id "s2"
          Request the token with the stream that the user publishes, or with "stream_id_list":[].
