--TEST--
With the setting off, sites that autoload still use the native classes
--INI--
zego_server_assistant.replace_userland_classes=0
--FILE--
<?php
require __DIR__ . '/../support/site.php';

$site = new Site('typed');
foreach (['composer', 'auto_loader'] as $page) {
    echo "$page: ", $site->run("public/$page.php", []), "\n";
}
?>
--EXPECT--
composer: native
auto_loader: native
