--TEST--
Pages use the native classes, with the library's AES mode, without OPcache
--FILE--
<?php
require __DIR__ . '/../support/site.php';

$settings = ['opcache.enable_cli=0'];
$sites = [new Site('typed'), new Site('untyped'), new Site('gcm')];
echo $sites[0]->run('mode.php', $settings), "\n";
visit_every_page($sites, $settings);
?>
--EXPECT--
no OPcache
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
