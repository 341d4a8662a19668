--TEST--
generateToken04() works in a shutdown function and as one
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

register_shutdown_function(function () {
    var_dump(mint_and_read()->claims['user_id']);
});
register_shutdown_function('ZEGO\ZegoServerAssistant::generateToken04', '1', 'u', 's', 60, '');
register_shutdown_function('ZEGO\ZegoServerAssistant::generateToken04', [], 'u', 's', 60, '');
echo "end of script\n";
?>
--EXPECTF--
end of script
string(5) "user1"

Fatal error: Uncaught TypeError: ZEGO\ZegoServerAssistant::generateToken04(): Argument #1 ($appId) must be of type int, array given in %s:%d
Stack trace:
%A
  thrown in %s on line %d
