--TEST--
Pages use the native classes from OPcache's filled file cache
--EXTENSIONS--
opcache
--FILE--
<?php
require __DIR__ . '/../support/site.php';

$settings = [...OPCACHE, 'opcache.file_cache={site}/cache', 'opcache.file_cache_only=0'];
$sites = [new Site('typed'), new Site('untyped')];
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
And without the cache, require: changed, changed, changed, native | changed, changed, changed, native
