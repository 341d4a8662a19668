--TEST--
Every request to a server with the tracing JIT uses the native classes, with the library's AES mode
--EXTENSIONS--
opcache
--SKIPIF--
<?php
if (ini_get('opcache.jit') === false) {
    die('skip this OPcache was built without the JIT');
}
?>
--FILE--
<?php
require __DIR__ . '/../support/server.php';

foreach (['typed', 'gcm'] as $library) {
    $site = new Site($library);
    $server = new Server($site, [...TRACING_JIT, 'opcache.validate_timestamps=0']);
    echo "$library: ", $server->get('mode.php'), "\n";
    $first = array_map(static fn (string $page): string => $server->get("public/$page.php"), $site->pages());
    // While the files come from the cache, the change has no effect.
    $site->markLibrary('changed');
    foreach ($site->pages() as $number => $page) {
        echo "$page: $first[$number], then ", $server->get("public/$page.php"), "\n";
    }
    echo $server->stop();
}
?>
--EXPECT--
typed: OPcache, caches ZegoServerAssistant.php, tracing JIT, compiled by the JIT
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
gcm: OPcache, caches ZegoServerAssistant.php, tracing JIT, compiled by the JIT
any_order: native, gcm, then native, gcm
auto_loader: native, then native
auto_loader_asked: native, gcm, then native, gcm
bundle: native, then native
composer: native, then native
composer_asked: native, gcm, then native, gcm
in_function: native, gcm, then native, gcm
in_method: native, gcm, then native, gcm
include: native, gcm, then native, gcm
include_once: native, gcm, then native, gcm
load_all: native, gcm, then native, gcm
one_class_only: native, gcm, then native, gcm
require: native, gcm, then native, gcm
require_once: native, gcm, then native, gcm
