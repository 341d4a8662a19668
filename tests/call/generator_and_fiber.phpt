--TEST--
generateToken04() works in a generator and in a fiber
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$generator = (function () {
    yield mint()->code;
    yield mint(appId: 0)->code;
})();
var_dump(iterator_to_array($generator));

$fiber = new Fiber(function () {
    Fiber::suspend(mint()->code);
    return mint(userId: '')->code;
});
var_dump($fiber->start());
$fiber->resume();
var_dump($fiber->getReturn());
?>
--EXPECT--
array(2) {
  [0]=>
  int(0)
  [1]=>
  int(1)
}
int(0)
int(3)
