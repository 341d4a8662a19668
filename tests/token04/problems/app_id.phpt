--TEST--
Another app is 1002076
--FILE--
<?php
require __DIR__ . '/../../support/seal.php';

print_problems(opened()->problems(1234567891, 'user1', now: CTIME));
print_problems(opened(app_id: -5)->problems(0, 'user1', now: CTIME));
?>
--EXPECT--
1002076 the token is for app id 1234567890, the app has 1234567891
1002076 the token is for app id -5, the app has 0
