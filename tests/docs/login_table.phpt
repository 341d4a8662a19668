--TEST--
The login and the seats of docs/authorize.md work with the examples, with the tables shown there
--EXTENSIONS--
pdo
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/support/pages.php';
require __DIR__ . '/support/endpoint.php';

/** Returns a text with another value, as a reader writes it. */
function written(string $text, string $from, string $to): string
{
    return substr_count($text, $from) === 1 ? str_replace($from, $to, $text) : exit("not once: $from\n");
}

/** Sends a form, and returns status and body. */
function post(string $url, array $fields, string $login = ''): string
{
    $response = fopen($url, 'r', false, stream_context_create(['http' => [
        'method' => 'POST',
        'header' => "Content-Type: application/x-www-form-urlencoded\r\nAuthorization: Bearer $login",
        'content' => http_build_query($fields),
        'ignore_errors' => true,
    ]]));
    $status = stream_get_meta_data($response)['wrapper_data'][0];
    return substr($status, 9, 3) . ' ' . stream_get_contents($response);
}

$endpoint = new RunningEndpoint('');
$dsn = "sqlite:$endpoint->folder/app.sqlite";
$database = new PDO($dsn);
foreach (blocks_in('sql') as $block) {
    $database->exec($block->text);
}
$database->exec('CREATE TABLE users (id VARCHAR(64), name VARCHAR(64), password_hash VARCHAR(255))');
$database->prepare("INSERT INTO users VALUES ('7', 'Ana', ?)")->execute([password_hash('secret', PASSWORD_BCRYPT)]);

foreach (blocks('docs/authorize.md') as $block) {
    if (in_array($block->title, ['app_login.php', 'seat.php'], true)) {
        file_put_contents("$endpoint->folder/site/$block->title", written(
            $block->text,
            "'mysql:host=localhost;dbname=app', 'app', 'the password'",
            "'$dsn', '', ''"
        ));
    }
}
foreach (['authorize_by_seat' => 'authorize', 'authorize_by_bearer_token' => 'authorize_by_bearer_token'] as $example => $copy) {
    $text = file_get_contents(ROOT . "/php/examples/$example.php");
    file_put_contents("$endpoint->folder/$copy.php", written(
        $text,
        "'LOGIN_DATABASE' => ''",
        "'LOGIN_DATABASE' => '$dsn'"
    ));
}

$url = str_replace('get_zego_token', 'app_login', $endpoint->url);
echo post($url, ['name' => 'Ana', 'password' => 'wrong']), "\n";
echo post($url, ['name' => 'Eva', 'password' => '']), "\n";
echo post($url, []), "\n";
echo post($url, ['name' => ['Ana'], 'password' => 'secret']), "\n";
echo post($url, ['name' => 'Ana', 'password' => ['secret']]), "\n";
$answer = post($url, ['name' => 'Ana', 'password' => 'secret']);
echo preg_replace('/[0-9a-f]{64}/', '...', $answer), "\n";
$token = json_decode(substr($answer, 4))->login;

/** Returns status, user id and payload of the answer. */
function payload(string $answer): string
{
    $fields = json_decode(substr($answer, 4));
    $token = ZEGO\Token04::decode($fields->token ?? exit("$answer\n"), SECRET);
    return substr($answer, 0, 3) . " $token->userId $token->payload";
}
echo payload(post($endpoint->url, ['room_id' => 'lobby'], $token)), "\n";
$seat = str_replace('get_zego_token', 'seat', $endpoint->url);
foreach ([[], [], ['leave' => '1']] as $fields) {
    echo post($seat, $fields + ['room_id' => 'lobby'], $token);
    echo payload(post($endpoint->url, ['room_id' => 'lobby'], $token)), "\n";
}
echo post($seat, [], $token), "\n";
echo post($seat, ['room_id' => ['lobby']], $token), "\n";
echo post($seat, ['room_id' => 'lobby'], hash('sha256', $token)), "\n";
echo post($endpoint->url, ['room_id' => 'lobby'], hash('sha256', $token)), "\n";
echo post($endpoint->url, ['user_id' => '8', 'room_id' => 'lobby'], $token), "\n";
?>
--EXPECT--
401 wrong name or password
401 wrong name or password
401 wrong name or password
401 wrong name or password
401 wrong name or password
200 {"login":"..."}
200 7 {"room_id":"lobby","privilege":{"1":1,"2":0},"stream_id_list":[]}
200 ok
200 7 {"room_id":"lobby","privilege":{"1":1,"2":1},"stream_id_list":["lobby_7"]}
200 ok
200 7 {"room_id":"lobby","privilege":{"1":1,"2":1},"stream_id_list":["lobby_7"]}
200 ok
200 7 {"room_id":"lobby","privilege":{"1":1,"2":0},"stream_id_list":[]}
403 not authorized
403 not authorized
403 not authorized
403 {"code":-1,"message":"not authorized"}
403 {"code":-1,"message":"not authorized"}
