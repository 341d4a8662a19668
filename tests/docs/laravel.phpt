--TEST--
The Laravel code of docs/frameworks.md: login, validation, limit, and a config that is wrong
--EXTENSIONS--
ctype
fileinfo
mbstring
--SKIPIF--
<?php
foreach (['Auth', 'Cache', 'Config', 'Events', 'Routing', 'Translation', 'Validation'] as $component) {
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
$ana = (new App\Models\User())->forceFill(['id' => 7]);
$show = static function (string $title, $answer): void {
    echo "$title: ", $answer->getStatusCode(), ' ', preg_replace('/04\w[^"]+/', '04...', $answer->getContent()), "\n";
};

$answer = laravel_answer($app, ['room_id' => 'lobby', 'user_id' => '8'], $ana);
$show('room', $answer);
$token = ZEGO\Token04::decode(json_decode($answer->getContent())->token, $secret);
echo $token->userId, ' ', $token->payload, ' ', $token->expire - $token->ctime, "\n";
echo $answer->headers->get('Cache-Control'), "\n";

$answer = laravel_answer($app, [], $ana);
var_dump(ZEGO\Token04::decode(json_decode($answer->getContent())->token, $secret)->payload);
$show('no login', laravel_answer($app, ['room_id' => 'lobby'], null));
$show('long room', laravel_answer($app, ['room_id' => str_repeat('x', 129)], $ana));
$show('room is a list', laravel_answer($app, ['room_id' => ['lobby']], $ana));
for ($used = 4; $used < 20; $used++) {
    laravel_answer($app, [], $ana);
}
$show('the 21st request', laravel_answer($app, [], $ana));
$show('another user', laravel_answer($app, [], (new App\Models\User())->forceFill(['id' => 8])));

// After "php artisan config:cache", env() outside of the config files returns null: the AppID is 0.
$app['config']->set('zego.app_id', (int) null);
$app->forgetInstance(App\Zego\TokenMinter::class);
$show('the AppID is null', laravel_answer($app, [], (new App\Models\User())->forceFill(['id' => 9])));
$app['config']->set('zego', ['app_id' => 1234567890, 'server_secret' => "$secret\n", 'ttl' => 3600]);
$app->forgetInstance(App\Zego\TokenMinter::class);
$show('a line break', laravel_answer($app, [], (new App\Models\User())->forceFill(['id' => 9])));
?>
--EXPECT--
room: 200 {"token":"04..."}
7 {"room_id":"lobby","privilege":{"1":1,"2":0},"stream_id_list":null} 3600
no-store, private
string(0) ""
no login: 401 {"message":"Unauthenticated."}
long room: 422 {"errors":["room_id"]}
room is a list: 422 {"errors":["room_id"]}
the 21st request: 429 {"message":"Too Many Attempts."}
another user: 200 {"token":"04..."}
the AppID is null: 500 {"logged":"no ZEGO token: appID invalid (code 1)"}
a line break: 500 {"logged":"no ZEGO token: secret must be a 32 byte string (code 5)"}
