--TEST--
survey runs nothing of the files it reads
--EXTENSIONS--
tokenizer
--FILE--
<?php
require __DIR__ . '/support/survey.php';

$site = folder_with([]);
$attack = "file_put_contents('$site->path/ran', '1'); touch('ran'); exit(1);";
foreach (['zego.php', 'vendor/autoload.php', 'auto_loader.php', 'composer.json', 'x.phar'] as $name) {
    is_dir(dirname("$site->path/$name")) || mkdir(dirname("$site->path/$name"));
    file_put_contents("$site->path/$name", "<?php namespace ZEGO; $attack spl_autoload_register('x');"
        . "require 'auto_loader.php'; class ZegoErrorCodes { const success = X::{$attack}1; }");
}
mkdir("$site->path/vendor/composer");
zego_token(['survey', $site->path]);
var_dump(file_exists("$site->path/ran"), file_exists('ran'));
?>
--EXPECT--
bool(false)
bool(false)
