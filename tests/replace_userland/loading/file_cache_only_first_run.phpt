--TEST--
Pages use the native classes, with the library's AES mode, while OPcache fills its file cache, without shared memory
--EXTENSIONS--
opcache
--FILE--
<?php
require __DIR__ . '/../support/site.php';

$settings = [...OPCACHE, 'opcache.file_cache_only=1'];
$sites = [new Site('typed'), new Site('untyped'), new Site('gcm')];
$sites[0]->makeFolder('cache');
echo $sites[0]->run('mode.php', [...$settings, 'opcache.file_cache={site}/cache']), "\n";
foreach ($sites[0]->pages() as $page) {
    foreach ($sites as $site) {
        $site->makeFolder("cache_of_$page");
    }
    visit($sites, $page, [...$settings, "opcache.file_cache={site}/cache_of_$page"]);
}
?>
--EXPECT--
file cache, file cache only
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
