--TEST--
The secret is not in phpinfo()
--FILE--
<?php
// The secret must not be in the text of the script, which phpinfo() could show.
$secret = strrev('172820b625a827392e2fc479f0dd49af');
ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', $secret, 60, '');
ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', "$secret too long", 60, '');
ob_start();
phpinfo();
$info = ob_get_clean();
var_dump(str_contains($info, 'ZEGOCLOUD Token04'), str_contains($info, 'fa94dd0f'), str_contains($info, '6b028271'));
?>
--EXPECT--
bool(true)
bool(false)
bool(false)
