--TEST--
auto is gcm in every request where the library was preloaded and no file includes it
--EXTENSIONS--
opcache
--FILE--
<?php
require __DIR__ . '/../../replace_userland/support/server.php';

foreach (['preload_require.php', 'preload_compile.php'] as $script) {
    $site = new Site('gcm');
    echo "$script, once: ", $site->run('public/composer.php', preloading($script)), "\n";
    $server = new Server($site, preloading($script));
    echo 'first request: ', $server->get('public/composer.php'), "\n";
    echo 'second request: ', $server->get('public/auto_loader.php'), "\n";
    echo $server->stop();
}
?>
--EXPECT--
preload_require.php, once: native, gcm
first request: native, gcm
second request: native, gcm
preload_compile.php, once: native, gcm
first request: native, gcm
second request: native, gcm
