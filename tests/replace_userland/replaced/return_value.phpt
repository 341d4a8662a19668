--TEST--
An included file keeps its return value, and its variables reach the includer
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
