--TEST--
Without $now, problems() checks against the current time
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../../support/secret.php';

$minted = static fn (int $ttl): Token04
    => Token04::decode(ZEGO\ZegoServerAssistant::generateToken04(7, 'ana', SECRET, $ttl, '')->token, SECRET);
var_dump($minted(60)->problems(7, 'ana'), $minted(60)->problems(7, 'ana', null, false, null));
echo $minted(60)->problems(7, 'ana', now: time() + 61)[0]['code'];
?>
--EXPECT--
array(0) {
}
array(0) {
}
1002078
