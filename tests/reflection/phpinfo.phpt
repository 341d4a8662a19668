--TEST--
phpinfo() shows the version, the AES implementation and the source of randomness
--FILE--
<?php
ob_start();
(new ReflectionExtension('zego_server_assistant'))->info();
$info = ob_get_clean();
var_dump(str_contains($info, phpversion('zego_server_assistant')));
var_dump(preg_match('/^.*\bAES\b.* => .*\b(hardware|software)\b.*$/mi', $info));
var_dump(preg_match('/^.*\brandom.* => .+$/mi', $info));
?>
--EXPECT--
bool(true)
int(1)
int(1)
