--TEST--
With the setting on, in any spelling, included files are replaced
--FILE--
<?php
require __DIR__ . '/../support/site.php';

$site = new Site('typed');
foreach (['1', 'On', 'yes', 'true', '2'] as $value) {
    echo "$value: ", $site->run('origin.php', ["zego_server_assistant.replace_userland_classes=$value"]), "\n";
}
?>
--EXPECT--
1: native
On: native
yes: native
true: native
2: native
