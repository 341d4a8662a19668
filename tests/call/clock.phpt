--TEST--
ctime is from the clock of PHP's time(), also when a second begins
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

// The C library's time() can be some milliseconds behind, so these calls go on into the next second.
$end = time() + 1;
do {
    $before = time();
    $token = mint()->token;
    $after = time();
    $ctime = read_token($token, SECRET)->claims['ctime'];
    if ($ctime < $before || $ctime > $after) {
        exit("ctime $ctime is not from $before to $after");
    }
} while ($after <= $end);
echo 'the same clock';
?>
--EXPECT--
the same clock
