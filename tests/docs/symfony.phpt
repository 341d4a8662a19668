--TEST--
The Symfony code of docs/frameworks.md: services, route, user, room ids and limit
--EXTENSIONS--
ctype
mbstring
--SKIPIF--
<?php
require __DIR__ . '/support/symfony_components.php';

foreach (SYMFONY_COMPONENTS as $component) {
    if (stream_resolve_include_path("Symfony/Component/$component/autoload.php") === false) {
        die("skip Symfony's $component is not installed (Debian: php-symfony-*)");
    }
}
?>
--FILE--
<?php
require __DIR__ . '/support/symfony.php';
require __DIR__ . '/support/framework_files.php';

$site = new FrameworkSite();
$secret = 'fa94dd0f974cf2e293728a526b028271';
$_SERVER['ZEGO_APP_ID'] = '1234567890';
$_SERVER['ZEGO_SERVER_SECRET'] = $secret;
$symfony = new SymfonySite($site->folder);
$show = static function (string $title, $answer): void {
    echo "$title: ", $answer->getStatusCode(), ' ', preg_replace(
        ['/04\w[^"]+/', '/"expire":\d+/'],
        ['04...', '"expire":0'],
        $answer->getContent()
    ), "\n";
};

$answer = $symfony->answer('{"room_id":"lobby","user_id":"eva"}', 'ana');
$show('room', $answer);
$token = ZEGO\Token04::decode(json_decode($answer->getContent())->token, $secret);
echo $token->userId, ' ', $token->payload, ' ', $token->expire - $token->ctime, "\n";
$show('no body', $symfony->answer('', 'ana'));
$show('long room', $symfony->answer(json_encode(['room_id' => str_repeat('x', 129)]), 'ana'));
$show('no room', $symfony->answer('{"room_id":""}', 'ana'));
$show('room is a list', $symfony->answer('{"room_id":["lobby"]}', 'ana'));
for ($used = 5; $used < 20; $used++) {
    $symfony->answer('{}', 'ana');
}
$show('the 21st request', $symfony->answer('{}', 'ana'));
$show('another user', $symfony->answer('{"room_id":"lobby"}', 'eva'));
?>
--EXPECT--
room: 200 {"token":"04...","expire":0,"user_id":"ana"}
ana {"room_id":"lobby","privilege":{"1":1,"2":0},"stream_id_list":null} 3600
no body: 400 room_id must be 1 to 128 letters, digits, _ and -
long room: 400 room_id must be 1 to 128 letters, digits, _ and -
no room: 400 room_id must be 1 to 128 letters, digits, _ and -
room is a list: 400 room_id must be 1 to 128 letters, digits, _ and -
the 21st request: 429 
another user: 200 {"token":"04...","expire":0,"user_id":"eva"}
