--TEST--
The Laravel code of docs/frameworks.md: login, roles, limits, health, and a config that is wrong
--EXTENSIONS--
ctype
fileinfo
mbstring
pdo
pdo_sqlite
--SKIPIF--
<?php
require __DIR__ . '/support/laravel_components.php';

foreach (LARAVEL_COMPONENTS as $component) {
    if (stream_resolve_include_path("Illuminate/$component/autoload.php") === false) {
        die('skip Debian: php-illuminate-' . strtolower($component));
    }
}
if (stream_resolve_include_path('Dotenv/autoload.php') === false) {
    die('skip Debian: php-vlucas-phpdotenv');
}
?>
--FILE--
<?php
require __DIR__ . '/support/framework_files.php';
require __DIR__ . '/support/laravel.php';

$site = new FrameworkSite();
$secret = 'fa94dd0f974cf2e293728a526b028271';
$_SERVER['ZEGO_APP_ID'] = '1234567890';
$_SERVER['ZEGO_SERVER_SECRET'] = $secret;
$app = laravel($site->folder);
laravel_database($app);
$user = static fn (int|string $id): object => (new App\Models\User())->forceFill(['id' => $id]);
$ana = $user(7);
(require "$site->folder/database/migrations/2026_01_01_000000_create_room_members.php")->up();
foreach (['7' => 'host', '8' => 'audience', '9' => 'audience'] as $id => $role) {
    $app['db']->table('room_members')->insert(['room_id' => 'lobby', 'user_id' => $id, 'role' => $role]);
}
$show = static function (string $title, $answer): void {
    echo "$title: ", $answer->getStatusCode(), ' ', preg_replace(
        ['/04\w[^"]+/', '/"expire":\d+/'],
        ['04...', '"expire":0'],
        $answer->getContent()
    ), "\n";
};

$answer = laravel_answer($app, ['room_id' => 'lobby', 'user_id' => '8'], $ana);
$show('room', $answer);
$token = ZEGO\Token04::decode(json_decode($answer->getContent())->token, $secret);
echo $token->userId, ' ', $token->payload, ' ', $token->expire - $token->ctime, "\n";
// The answer is never later than the token, and a second may pass between the two.
var_dump(in_array($token->expire - json_decode($answer->getContent())->expire, [0, 1], true));
echo $answer->headers->get('Cache-Control'), "\n";
$answer = laravel_answer($app, ['room_id' => 'lobby'], $user(8));
echo 'audience: ', ZEGO\Token04::decode(json_decode($answer->getContent())->token, $secret)->payload, "\n";

$answer = laravel_answer($app, [], $ana, '/api/zego/chat-token');
$show('chat', $answer);
var_dump(ZEGO\Token04::decode(json_decode($answer->getContent())->token, $secret)->payload);
foreach (['a UUID' => '0b8f6a52-1f6c-4b0e-9d53-7a3c2f1e9d84', 'an address' => 'ana@example.com'] as $title => $id) {
    $show("chat for $title", laravel_answer($app, [], $user($id), '/api/zego/chat-token'));
}
$show('chat without a login', laravel_answer($app, [], null, '/api/zego/chat-token'));
$show('no login', laravel_answer($app, ['room_id' => 'lobby'], null));
$show('another room', laravel_answer($app, ['room_id' => 'hall'], $ana));
$show('a stranger', laravel_answer($app, ['room_id' => 'lobby'], $user(10)));
$wrong = [
    'no room' => [], 'an empty room' => ['room_id' => ''], 'room is a list' => ['room_id' => ['lobby']],
    'long room' => ['room_id' => str_repeat('x', 129)], 'not UTF-8' => ['room_id' => "lobby\xff"],
    'a line break' => ['room_id' => "lobby\n"],
];
foreach ($wrong as $title => $input) {
    $show($title, laravel_answer($app, $input, $ana, form: true));
}
for ($used = 8; $used < 20; $used++) {
    laravel_answer($app, [], $ana);
}
$answer = laravel_answer($app, [], $ana);
$show('the 21st request', $answer);
var_dump($answer->headers->get('Retry-After') > 0);
$show('chat then', laravel_answer($app, [], $ana, '/api/zego/chat-token'));
$show('another user', laravel_answer($app, ['room_id' => 'lobby'], $user(8)));

try {
    $app->make(App\Zego\TokenMinter::class)->mint('7', "lobby\xff", false);
} catch (JsonException $error) {
    echo 'the minter: ', $error->getMessage(), "\n";
}
$health = static fn (): object => laravel_answer($app, [], null, '/api/zego/health', method: 'GET');
$show('health', $health());

// A table of MySQL compares without case.
$app['db']->statement('DROP TABLE room_members');
$app['db']->statement('CREATE TABLE room_members (room_id TEXT COLLATE NOCASE, user_id TEXT, role TEXT)');
$app['db']->table('room_members')->insert(['room_id' => 'Lobby', 'user_id' => '9', 'role' => 'host']);
$show('Lobby', laravel_answer($app, ['room_id' => 'Lobby'], $user(9)));
$show('lobby', laravel_answer($app, ['room_id' => 'lobby'], $user(9)));

// A config that was cached before the file was written. Laravel throws PHP's warnings.
set_error_handler(static fn (int $level, string $text): bool
    => (error_reporting() & $level) !== 0 && throw new ErrorException($text));
$zego = $app['config']['zego'];
foreach (['no config' => null, 'no ttl' => array_diff_key($zego, ['ttl' => 0])] as $title => $cached) {
    $app['config']->set('zego', $cached);
    $app->forgetInstance(App\Zego\TokenMinter::class);
    try {
        $health();
    } catch (ErrorException $error) {
        echo "$title: ", str_replace('value of type ', '', $error->getMessage()), "\n";
    }
}
restore_error_handler();
$app['config']->set('zego', $zego);

// After "php artisan config:cache", env() outside of the config files returns null: the AppID is 0.
$app['config']->set('zego.app_id', (int) null);
$app->forgetInstance(App\Zego\TokenMinter::class);
$show('the AppID is null', laravel_answer($app, ['room_id' => 'Lobby'], $user(9)));
$show('health', $health());
$app['config']->set('zego', ['app_id' => 1234567890, 'server_secret' => "$secret\n", 'ttl' => 3600]);
$app->forgetInstance(App\Zego\TokenMinter::class);
$show('a line break in the secret', laravel_answer($app, ['room_id' => 'Lobby'], $user(9)));
$show('health', $health());

// A second project at ZEGO for chat, as docs/zim.md adds it.
$places = [
    'register' => ['app/Providers/ZegoServiceProvider.php', "public function register(): void\n    {\n"],
    'health' => ['routes/api.php', "TokenMinter \$minter): array {\n"],
];
$site->write('docs/zim.md');
foreach (blocks('docs/zim.md') as $block) {
    if (isset($places[$block->title])) {
        [$file, $before] = $places[$block->title];
        $text = file_get_contents("$site->folder/$file");
        file_put_contents("$site->folder/$file", str_replace($before, "$before$block->text", $text));
    }
}
// The provider is loaded already, so the changed one needs another name.
$provider = file_get_contents("$site->folder/app/Providers/ZegoServiceProvider.php");
eval(str_replace(['<?php', 'class ZegoService'], ['', 'class ZegoChatService'], $provider));
$chat = static function (int $appId, string $secret) use ($site, $user): array {
    [$_SERVER['ZEGO_CHAT_APP_ID'], $_SERVER['ZEGO_CHAT_SERVER_SECRET']] = [(string) $appId, $secret];
    $app = laravel($site->folder, App\Providers\ZegoChatServiceProvider::class);
    laravel_database($app);
    return [
        laravel_answer($app, [], $user(9), '/api/zego/chat-token'),
        laravel_answer($app, [], null, '/api/zego/health', method: 'GET'),
        $app->make(App\Zego\TokenMinter::class)->mint('9', 'lobby', false)['token'],
    ];
};
[$answer, $health, $room] = $chat(2, strrev($secret));
$show('health of two projects', $health);
$token = ZEGO\Token04::decode(json_decode($answer->getContent())->token, strrev($secret));
echo "chat is for the AppID $token->appId, the room for ", ZEGO\Token04::decode($room, $secret)->appId, "\n";
[$answer, $health] = $chat(0, '');
$show('chat without its AppID', $answer);
$show('health', $health);
?>
--EXPECT--
room: 200 {"token":"04...","expire":0,"user_id":"7"}
7 {"room_id":"lobby","privilege":{"1":1,"2":1},"stream_id_list":null} 3600
bool(true)
no-store, private
audience: {"room_id":"lobby","privilege":{"1":1,"2":0},"stream_id_list":null}
chat: 200 {"token":"04...","expire":0,"user_id":"7"}
string(0) ""
chat for a UUID: 500 {"logged":"no ZEGO token: ZIM does not take the user id 0b8f6a52-1f6c-4b0e-9d53-7a3c2f1e9d84"}
chat for an address: 500 {"logged":"no ZEGO token: ZIM does not take the user id ana@example.com"}
chat without a login: 401 {"message":"Unauthenticated."}
no login: 401 {"message":"Unauthenticated."}
another room: 403 {"message":"not your room"}
a stranger: 403 {"message":"not your room"}
no room: 422 {"errors":["room_id"]}
an empty room: 422 {"errors":["room_id"]}
room is a list: 422 {"errors":["room_id"]}
long room: 422 {"errors":["room_id"]}
not UTF-8: 422 {"errors":["room_id"]}
a line break: 422 {"errors":["room_id"]}
the 21st request: 429 {"message":"Too Many Attempts."}
bool(true)
chat then: 200 {"token":"04...","expire":0,"user_id":"7"}
another user: 200 {"token":"04...","expire":0,"user_id":"8"}
the minter: Malformed UTF-8 characters, possibly incorrectly encoded
health: 200 {"minter":"extension"}
Lobby: 200 {"token":"04...","expire":0,"user_id":"9"}
lobby: 403 {"message":"not your room"}
no config: Trying to access array offset on null
no ttl: Undefined array key "ttl"
the AppID is null: 500 {"logged":"no ZEGO token: appID invalid (code 1)"}
health: 500 {"logged":"no ZEGO token: appID invalid (code 1)"}
a line break in the secret: 500 {"logged":"no ZEGO token: secret must be a 32 byte string (code 5)"}
health: 500 {"logged":"no ZEGO token: secret must be a 32 byte string (code 5)"}
health of two projects: 200 {"minter":"extension"}
chat is for the AppID 2, the room for 1234567890
chat without its AppID: 500 {"logged":"no ZEGO token: appID invalid (code 1)"}
health: 500 {"logged":"no ZEGO token: appID invalid (code 1)"}
