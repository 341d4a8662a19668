--TEST--
Pages use the native classes while OPcache fills its file cache
--EXTENSIONS--
opcache
--FILE--
<?php
require __DIR__ . '/../support/site.php';

$settings = [...OPCACHE, 'opcache.file_cache_only=0'];
$sites = [new Site('typed'), new Site('untyped')];
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
OPcache, file cache, caches ZegoServerAssistant.php
any_order: native | native
auto_loader: native | native
auto_loader_asked: native | native
bundle: native | native
composer: native | native
composer_asked: native | native
in_function: native | native
in_method: native | native
include: native | native
include_once: native | native
load_all: native | native
one_class_only: native | native
require: native | native
require_once: native | native
