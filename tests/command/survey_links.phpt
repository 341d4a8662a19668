--TEST--
survey follows no symbolic link, names those that lead out of the folder, and survives loops
--EXTENSIONS--
tokenizer
--FILE--
<?php
require __DIR__ . '/support/survey.php';

$class = "<?php\n" . ZEGO_CODES;
$site = folder_with(['site/lib/codes.php' => $class, 'outside/codes.php' => $class, 'site/z/a.txt' => '']);
symlink('../outside', "$site->path/site/out");
symlink("$site->path/outside/codes.php", "$site->path/site/codes.php");
symlink('lib', "$site->path/site/inside");
symlink('..', "$site->path/site/lib/loop");
symlink('self', "$site->path/site/self");
symlink('nowhere', "$site->path/site/broken");
symlink('site', "$site->path/current");
exec('mkfifo ' . escapeshellarg("$site->path/site/pipe"));
show_survey("$site->path/site");
show_findings("$site->path/current");
?>
--EXPECT--
SAFE  The extension takes the place of the declaration found.

Nothing to do for
  {site}/lib/codes.php:3
    ZEGO\ZegoErrorCodes: ZEGO's typed library; how it is loaded does not matter

Not followed, because they lead out of the folder:
  {site}/codes.php
  {site}/out
exit status 0
lib/codes.php:3 ZEGO\ZegoErrorCodes typed dropped unknown
exit status 0
