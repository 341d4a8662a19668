--TEST--
auto is gcm until the end of the request, and cbc again in the next one
--FILE--
<?php
require __DIR__ . '/../../replace_userland/support/server.php';

$site = new Site('gcm');
$server = new Server($site, ['opcache.enable_cli=0']);
foreach (['composer', 'require', 'composer', 'in_function', 'composer'] as $page) {
    echo "$page: ", $server->get("public/$page.php"), "\n";
}
echo $server->stop();
?>
--EXPECT--
composer: native
require: native, gcm
composer: native
in_function: native, gcm
composer: native
