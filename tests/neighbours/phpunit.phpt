--TEST--
PHPUnit mocks the classes, compares their objects and expects their exceptions
--EXTENSIONS--
ctype
dom
mbstring
phar
tokenizer
xml
xmlwriter
--SKIPIF--
<?php
if (!is_file('/usr/bin/phpunit')) {
    echo 'skip PHPUnit is not installed';
}
?>
--FILE--
<?php
require __DIR__ . '/../support/php_process.php';

$options = ['--no-configuration', '--do-not-cache-result', __DIR__ . '/support/ClassesTest.php'];
[$status, $output] = run_php('/usr/bin/phpunit', ...$options);
echo $status === 0 ? '' : $output, "status $status\n";
?>
--EXPECT--
status 0
