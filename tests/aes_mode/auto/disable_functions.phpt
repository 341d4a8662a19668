--TEST--
disable_functions=ini_set leaves auto as it is
--INI--
disable_functions=ini_set
--FILE--
<?php
require __DIR__ . '/../support/gcm_site.php';

require GCM_LIBRARY;
var_dump(function_exists('ini_set'), aes_mode());
?>
--EXPECT--
bool(false)
string(3) "gcm"
