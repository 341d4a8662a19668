--TEST--
Pages use the native classes, with the library's AES mode, from OPcache's filled file cache, without shared memory
--EXTENSIONS--
opcache
--FILE--
<?php
require __DIR__ . '/../support/site.php';

$settings = [...OPCACHE, 'opcache.file_cache={site}/cache', 'opcache.file_cache_only=1'];
$sites = [new Site('typed'), new Site('untyped'), new Site('gcm')];
foreach ($sites as $site) {
    $site->makeFolder('cache');
    foreach ($site->pages() as $page) {
        $site->run("public/$page.php", $settings);
    }
    // While the files come from the cache, the change has no effect.
    $site->markLibrary('changed');
}
visit_every_page($sites, [...$settings, 'opcache.validate_timestamps=0']);
echo 'And without the cache, ';
visit($sites, 'require', ['opcache.enable_cli=0']);
?>
--EXPECT--
any_order: native | native | native, gcm
auto_loader: native | native | native
auto_loader_asked: native | native | native, gcm
bundle: native | native | native
composer: native | native | native
composer_asked: native | native | native, gcm
in_function: native | native | native, gcm
in_method: native | native | native, gcm
include: native | native | native, gcm
include_once: native | native | native, gcm
load_all: native | native | native, gcm
one_class_only: native | native | native, gcm
require: native | native | native, gcm
require_once: native | native | native, gcm
And without the cache, require: changed, changed, changed, native | changed, changed, changed, native | changed, changed, changed, native, gcm
