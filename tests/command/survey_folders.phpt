--TEST--
survey takes several folders, names files as the folders were given, and reads none twice
--EXTENSIONS--
tokenizer
--FILE--
<?php
require __DIR__ . '/support/survey.php';

$class = "<?php\n" . ZEGO_CODES;
$site = folder_with([
    'one/codes.php' => $class,
    'two/codes.php' => $class,
    'two/deep/codes.php' => $class,
    'three/a.php' => "<?php require __DIR__ . '/../one/codes.php';",
]);
symlink('two', "$site->path/link");

function files(string ...$folders): void
{
    [$status, $output] = zego_token(['survey', '--json', ...$folders]);
    foreach (json_decode($output, true)['findings'] as $finding) {
        echo str_replace($GLOBALS['site']->path, '{site}', $finding['file']), " $finding[loaded]\n";
    }
    echo "exit status $status\n";
}
chdir($site->path);
files("$site->path/one/", "$site->path/two");
files('one', './two/deep', 'two', 'link', 'one/../one', 'three');
files('.');
?>
--EXPECT--
{site}/one/codes.php unknown
{site}/two/codes.php unknown
{site}/two/deep/codes.php unknown
exit status 0
link/codes.php unknown
link/deep/codes.php unknown
one/../one/codes.php path
exit status 0
./one/codes.php path
./two/codes.php unknown
./two/deep/codes.php unknown
exit status 0
