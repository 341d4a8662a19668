--TEST--
ctime is the time of the call
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

// The clock of time(2) may lag a few milliseconds behind PHP's time(), so a call just after a second
// began may be off by one; not in each of five calls 20 ms apart.
for ($try = 0, $exact = false; $try < 5 && !$exact; $try++) {
    usleep(20000);
    $before = time();
    $ctime = mint_and_read()->claims['ctime'];
    $exact = $ctime === $before || $ctime === time();
}
var_dump($exact);
?>
--EXPECT--
bool(true)
