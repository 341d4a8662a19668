--TEST--
Pages use the native classes without OPcache
--FILE--
<?php
require __DIR__ . '/../support/site.php';

$settings = ['opcache.enable_cli=0'];
$sites = [new Site('typed'), new Site('untyped')];
echo $sites[0]->run('mode.php', $settings), "\n";
visit_every_page($sites, $settings);
?>
--EXPECT--
no OPcache
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
