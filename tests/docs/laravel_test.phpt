--TEST--
The PHPUnit test of docs/frameworks.md passes
--EXTENSIONS--
ctype
dom
fileinfo
mbstring
phar
tokenizer
xml
xmlwriter
--SKIPIF--
<?php
foreach (['Illuminate/Testing', 'Illuminate/Database', 'Illuminate/Routing', 'Dotenv', 'PHPUnit'] as $folder) {
    $file = $folder === 'PHPUnit' ? 'PHPUnit/Autoload.php' : "$folder/autoload.php";
    if (stream_resolve_include_path($file) === false) {
        die("skip $folder is not installed (Debian: php-illuminate-testing, php-illuminate-*, phpunit)");
    }
}
?>
--FILE--
<?php
require __DIR__ . '/support/framework_files.php';

$site = new FrameworkSite();
$options = getenv('TEST_PHP_EXTRA_ARGS') ?: '-n';
$command = escapeshellarg(PHP_BINARY) . " $options -d error_reporting=8191 /usr/bin/phpunit --no-configuration"
    . ' --do-not-cache-result --testdox --bootstrap ' . escapeshellarg(__DIR__ . '/support/laravel_test_case.php')
    . ' ' . escapeshellarg("$site->folder/tests/Feature/ZegoTokenTest.php");
$output = shell_exec("$command 2>&1");
preg_match_all('/^ . (?:Nobody|The) .*$|^OK(?=[ ,])/mu', $output, $lines);
echo count($lines[0]) === 4 ? implode("\n", $lines[0]) : $output;
?>
--EXPECT--
 ✔ The host may speak for an hour
 ✔ The audience may not speak
 ✔ Nobody else gets a token
OK
