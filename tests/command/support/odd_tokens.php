<?php

declare(strict_types=1);

require_once __DIR__ . '/../../support/forge_token.php';

/** A ServerSecret of hexadecimal digits, as ZEGO's are. */
const HEXADECIMAL = 'fa94dd0f974cf2e293728a526b028271';

/** Encrypts the claims into the layout of a token, with any key, cipher and layout of numbers. */
function home_made(string $key, string $cipher = 'aes-256-cbc', string $numbers = 'Jnn', string $front = ''): string
{
    $iv = 'exn62lbokoa8n8jp';
    $ciphertext = openssl_encrypt(json_encode(CLAIMS), $cipher, $key, OPENSSL_RAW_DATA, $iv);
    $binary = pack($numbers[0] . $numbers[1], EXPIRE, 16) . $iv . pack($numbers[2], strlen($ciphertext)) . $ciphertext;
    return '04' . base64_encode($front . $binary);
}

/** Returns the part of a kit token from its #, as JavaScript's btoa() makes it of JSON. */
function kit_part(array $changed = []): string
{
    $parameters = $changed + ['userID' => 'user1', 'roomID' => 'lobby', 'userName' => 'Ana', 'appID' => 1234567890];
    return '#' . base64_encode(json_encode(array_filter($parameters, static fn ($value): bool => $value !== null)));
}

/** Returns a token for which the random position of its first + and / does not matter. */
function token_with_plus_and_slash(): string
{
    for ($nonce = 1;; $nonce++) {
        $token = forge_claims(['nonce' => $nonce]);
        if (str_contains($token, '+') && str_contains($token, '/')) {
            return $token;
        }
    }
}

/**
 * Returns texts that people pass as a token, and tokens of people's own making.
 *
 * @return iterable<string, array{0: string, 1?: list<string>, 2?: string}> the text, options of inspect,
 *     the ServerSecret
 */
function odd_tokens(): iterable
{
    $good = forge_claims();
    $special = token_with_plus_and_slash();
    $payload = static fn (string $json): array => [forge_claims(['payload' => $json])];
    $binary = base64_decode(substr($good, 2));
    $room = '{"room_id":"lobby","privilege":{"1":1,"2":0},"stream_id_list":[]}';

    yield 'AES-CBC' => [$good];
    yield 'AES-GCM' => [forge_gcm_token(json_encode(CLAIMS))];
    yield 'a kit token' => [$good . kit_part()];
    yield 'a payload with everything' => [...$payload($room), ['--room-id=lobby']];
    foreach (['Java' => 'java', 'Go' => 'go', 'Node.js' => 'node'] as $name => $language) {
        $vectors = json_decode(file_get_contents(__DIR__ . '/../../vectors/token04.json'), true)['other_languages'];
        foreach ($vectors as $vector) {
            if (str_contains(strtolower($vector['name']), $language) && $vector['secret'] === SECRET) {
                yield "ZEGO's library for $name" => [$vector['token'], ['--now=' . $vector['ctime']]];
                break;
            }
        }
    }

    yield 'nonce of 64 bits' => [forge_claims(['nonce' => 1 << 40])];
    yield 'nonce as a string' => [forge_claims(['nonce' => '12345'])];
    yield 'app id as a string' => [forge_claims(['app_id' => '1234567890'])];
    yield 'user id as an integer' => [forge_claims(['user_id' => 42])];
    yield 'ctime as a string' => [forge_claims(['ctime' => '1'])];
    yield 'expire as a float' => [forge_claims(['expire' => EXPIRE + 0.5])];
    yield 'payload as an object' => [forge_claims(['payload' => ['room_id' => 'lobby']])];
    yield 'no nonce' => [forge_claims(['nonce' => null])];
    yield 'plaintext that is not JSON' => [forge_token('app_id=1')];
    yield 'another secret' => [home_made('ffffffffffffffffffffffffffffffff')];
    yield 'a changed byte' => ['04' . base64_encode(substr_replace($binary, "\0", -20, 1))];
    yield 'a changed byte of AES-GCM' => [substr_replace(forge_gcm_token(json_encode(CLAIMS)), 'AAAA', 80, 4)];

    yield 'milliseconds' => [forge_claims(['ctime' => CTIME * 1000, 'expire' => EXPIRE * 1000])];
    yield 'expire in milliseconds' => [forge_claims(['expire' => EXPIRE * 1000])];
    yield 'a point in time as the lifetime' => [forge_claims(['expire' => CTIME + CTIME + 3600])];
    yield '25 days' => [forge_claims(['expire' => CTIME + 25 * 86400])];
    yield '25 days for ZIM' => [forge_claims(['expire' => CTIME + 25 * 86400]), ['--zim']];
    yield '20 seconds' => [forge_claims(['expire' => CTIME + 20])];
    yield '20 seconds for ZIM' => [forge_claims(['expire' => CTIME + 20]), ['--zim']];
    yield 'a payload for ZIM' => [...$payload($room), ['--zim']];
    yield 'expired' => [forge_claims(['expire' => CTIME + 5])];
    yield 'from the future' => [forge_claims(['ctime' => CTIME + 90])];
    yield 'no lifetime' => [forge_claims(['ctime' => CTIME, 'expire' => CTIME])];
    yield 'two expiries' => [forge_token(json_encode(CLAIMS), EXPIRE + 60)];
    yield 'another app' => [forge_claims(['app_id' => 7]), ['--app-id=1234567890']];
    yield 'another user' => [$good, ['--user-id=User1']];
    yield 'another room' => [...$payload($room), ['--room-id=hall']];
    yield 'no right to publish' => [...$payload($room), ['--publish']];

    yield 'payload not JSON' => $payload('lobby');
    yield 'payload a list' => $payload('["lobby"]');
    yield 'room_id a number' => $payload('{"room_id":5,"privilege":{"1":1}}');
    yield 'privilege a list' => $payload('{"room_id":"lobby","privilege":[1,1]}');
    yield 'roomId and privileges' => $payload('{"roomId":"lobby","privileges":{"1":1}}');
    yield 'PrivilegeKeyLogin' => $payload('{"room_id":"lobby","privilege":{"PrivilegeKeyLogin":1}}');
    yield 'no privilege' => $payload('{"room_id":"lobby"}');
    yield 'stream_id_list a string' => $payload('{"room_id":"","privilege":{"1":1},"stream_id_list":"s1,s2"}');
    yield 'stream_id_list of explode()' => $payload('{"room_id":"","privilege":{"1":1},"stream_id_list":[""]}');
    yield 'another stream' => [
        ...$payload('{"room_id":"","privilege":{"1":1,"2":1},"stream_id_list":["s1"]}'), ['--stream-id=s2'],
    ];

    yield 'kit: appId' => [$good . kit_part(['appID' => null, 'appId' => 1234567890])];
    yield 'kit: another user' => [$good . kit_part(['userID' => 'user2'])];
    yield 'kit: another app' => [$good . kit_part(['appID' => 7])];
    yield 'kit: no room' => [$good . kit_part(['roomID' => ''])];
    yield 'kit: a room the payload does not allow' => [$payload($room)[0] . kit_part(['roomID' => 'hall'])];
    yield 'kit: a name that is not encoded' => [$good . kit_part(['userName' => '100%'])];
    yield 'kit: an integer as the user id' => [$good . kit_part(['userID' => 1])];
    yield 'kit: JSON without base64' => [$good . '#{"userID":"user1"}'];
    yield 'kit: base64 of something else' => [$good . '#' . base64_encode('userID=user1')];
    yield 'kit: nothing' => ["$good#"];
    yield 'kit: the ServerSecret for the token' => [SECRET . kit_part()];

    yield 'md5(secret)' => [home_made(md5(SECRET))];
    yield 'sha256(secret)' => [home_made(hash('sha256', SECRET, true))];
    yield 'half of sha256(secret) in hexadecimal digits' => [home_made(substr(hash('sha256', SECRET), 0, 32))];
    yield 'md5(secret), raw, AES-128' => [home_made(md5(SECRET, true), 'aes-128-cbc')];
    yield 'hex2bin(secret), AES-128' => [home_made(hex2bin(HEXADECIMAL), 'aes-128-cbc'), [], HEXADECIMAL];
    yield 'half of the secret, AES-128' => [home_made(substr(SECRET, 0, 16), 'aes-128-cbc')];
    yield 'md5(secret), raw, padded by PHP' => [home_made(md5(SECRET, true))];
    yield 'hex2bin(secret), padded by PHP' => [home_made(hex2bin(HEXADECIMAL)), [], HEXADECIMAL];
    yield 'half of the secret, padded by PHP' => [home_made(substr(SECRET, 0, 16))];
    foreach (['a space' => ' ', 'a tab' => "\t", 'a line break' => "\n"] as $name => $before) {
        yield "$name before the secret" => [home_made($before . SECRET)];
    }
    yield 'the secret in quotation marks' => [home_made('"' . SECRET . '"')];
    yield 'the secret in single quotation marks' => [home_made("'" . SECRET . "'")];
    $json = json_encode(CLAIMS);
    $pad = 16 - strlen($json) % 16;
    yield 'padding doubled' => [forge_token($json . str_repeat(chr($pad), $pad))];
    yield 'little-endian' => [home_made(SECRET, 'aes-256-cbc', 'Pvv')];
    yield 'little-endian with md5(secret)' => [home_made(md5(SECRET), 'aes-256-cbc', 'Pvv')];
    yield 'HMAC in front' => [home_made(SECRET, 'aes-256-cbc', 'Jnn', hash('sha256', 'x', true))];
    yield 'no header' => ['04' . base64_encode(substr_replace(substr($binary, 10), '', 16, 2))];

    yield 'JSON only in base64' => ['04' . base64_encode($json)];
    yield 'a JWT' => ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbmEifQ.c2lnbmF0dXJl'];
    yield 'base64 of the whole token' => [base64_encode($good)];
    yield 'Token03' => ['03' . substr($good, 2)];
    yield 'without 04' => [substr($good, 2)];
    yield '0404' => ['04' . $good];
    yield 'the ServerSecret' => [SECRET];
    yield 'a ServerSecret' => [md5('another')];
    yield 'an AppSign' => [hash('sha256', 'app sign')];
    yield 'undefined' => ['undefined'];
    yield 'nothing' => [''];
    yield 'nothing before #' => [kit_part()];
    yield 'HTML' => ['<!doctype html><title>502</title>'];
    yield 'an error as JSON' => ['{"code":-1,"message":"user_id is missing"}'];
    yield 'something else' => ['hello'];

    yield 'quotation marks' => ["\"$good\""];
    yield 'Bearer' => ["Bearer $good"];
    yield 'token=' => ["token=$good"];
    yield 'a URL' => ['https://example.com/?token=' . rawurlencode($special) . '&user=1'];
    yield '\/' => [str_replace('/', '\/', $special)];
    yield 'HTML entities' => [str_replace('+', '&#43;', $special)];
    yield 'a JSON answer' => [json_encode(['code' => 0, 'data' => ['token' => $special]])];
    yield 'a zero-width space' => [substr_replace($good, "\u{200B}", 30, 0)];
    yield 'an ellipsis' => [substr($good, 0, 30) . '...'];
    yield 'a space for +' => [str_replace('+', ' ', $special)];
    yield 'percent-encoded' => [rawurlencode($special)];
    yield 'URL-safe base64' => [strtr($special, '+/', '-_')];
    yield 'a line break' => [substr_replace($good, "\n", 76, 0)];
    yield 'cut' => [substr($good, 0, 150)];
    yield 'cut in a group of base64' => [substr($good, 0, 149)];
    yield 'bytes' => ["\x1b[31m\xff\x01"];
}
