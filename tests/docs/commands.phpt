--TEST--
Every command in the console blocks of the pages prints the output shown there
--EXTENSIONS--
openssl
session
tokenizer
--FILE--
<?php
require __DIR__ . '/support/shell.php';

$shells = array_map(static fn (string $page): PageShell => new PageShell($page), pages());
$commands = 0;
foreach ($shells as $shell) {
    $commands += $shell->end();
}
var_dump($commands > 40);
?>
--EXPECT--
bool(true)
