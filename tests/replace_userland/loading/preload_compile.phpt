--TEST--
Pages use the native classes when opcache_compile_file() has preloaded the library
--EXTENSIONS--
opcache
--FILE--
<?php
require __DIR__ . '/../support/site.php';

$settings = preloading('preload_compile.php');
$sites = [new Site('typed'), new Site('untyped')];
echo $sites[0]->run('mode.php', $settings), "\n";
visit_every_page($sites, $settings);
?>
--EXPECT--
OPcache, caches ZegoAssistantToken.php ZegoErrorCodes.php ZegoServerAssistant.php, preloaded ZegoAssistantToken.php ZegoErrorCodes.php ZegoServerAssistant.php
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
