--TEST--
An included file still returns what it returns, and its variables reach the includer
--FILE--
<?php
$fixture = __DIR__ . '/../fixtures/returns_config.php';
var_dump(include $fixture, require $fixture, $region);
?>
--EXPECT--
array(1) {
  ["app_id"]=>
  int(1)
}
array(1) {
  ["app_id"]=>
  int(1)
}
string(2) "eu"
