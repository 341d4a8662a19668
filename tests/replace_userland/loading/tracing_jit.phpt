--TEST--
Pages use the native classes with the tracing JIT
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
require __DIR__ . '/../support/site.php';

$settings = TRACING_JIT;
$sites = [new Site('typed'), new Site('untyped')];
echo $sites[0]->run('mode.php', $settings), "\n";
visit_every_page($sites, $settings);
?>
--EXPECT--
OPcache, caches ZegoServerAssistant.php, tracing JIT, compiled by the JIT
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
