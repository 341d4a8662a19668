--TEST--
ctime is the time of the call
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

// The clock of time(2) can be a few milliseconds behind PHP's time(). A call right after the start
// of a second may then be one second off, but not every one of five calls 20 ms apart.
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
