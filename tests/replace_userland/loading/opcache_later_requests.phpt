--TEST--
Every request to a server with OPcache uses the native classes
--EXTENSIONS--
opcache
--FILE--
<?php
require __DIR__ . '/../support/server.php';

$site = new Site('typed');
$server = new Server($site, [...OPCACHE, 'opcache.validate_timestamps=0']);
echo $server->get('mode.php'), "\n";
$first = array_map(static fn (string $page): string => $server->get("public/$page.php"), $site->pages());
// While the files come from the cache, the change has no effect.
$site->markLibrary('changed');
foreach ($site->pages() as $number => $page) {
    echo "$page: $first[$number], then ", $server->get("public/$page.php"), "\n";
}
echo $server->stop();
?>
--EXPECT--
OPcache, caches ZegoServerAssistant.php
any_order: native, then native
auto_loader: native, then native
auto_loader_asked: native, then native
bundle: native, then native
composer: native, then native
composer_asked: native, then native
in_function: native, then native
in_method: native, then native
include: native, then native
include_once: native, then native
load_all: native, then native
one_class_only: native, then native
require: native, then native
require_once: native, then native
