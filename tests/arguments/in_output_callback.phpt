--TEST--
generateToken04() works in an output callback
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

ob_start(fn (string $output): string => $output . mint_and_read()->claims['user_id']);
echo 'minted for ';
ob_end_flush();
?>
--EXPECT--
minted for user1
