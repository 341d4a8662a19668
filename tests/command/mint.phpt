--TEST--
mint prints only a token, which inspect finds good
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/command.php';
require __DIR__ . '/../support/token.php';

$before = time();
[$status, $output, $errors] = zego_token(['mint', '--app-id', '4294967295', '--user-id', '用户 "1"']);
$claims = read_token(rtrim($output, "\n"), SECRET)->claims;
var_dump($status, $errors, substr_count($output, "\n"));
var_dump($claims['app_id'], $claims['user_id'], $claims['payload'], $claims['expire'] - $claims['ctime']);
var_dump($claims['ctime'] >= $before && $claims['ctime'] <= time());

[, $output] = zego_token(['mint', '--user-id=ana', '--ttl=86400'], '', ['ZEGO_APP_ID' => '7']);
$claims = read_token(rtrim($output, "\n"), SECRET)->claims;
var_dump($claims['app_id'], $claims['expire'] - $claims['ctime']);
echo strtok(zego_token(['inspect', '--app-id=7', '--user-id=ana'], $output)[1], "\n"), "\n";
?>
--EXPECT--
int(0)
string(0) ""
int(1)
int(4294967295)
string(10) "用户 "1""
string(0) ""
int(3600)
bool(true)
int(7)
int(86400)
GOOD  All checks passed.
