--TEST--
Where a host has disabled the functions that read settings, the polyfill reads the others, and mints
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/code.php';

$ini = 'zego_server_assistant.aes_mode=gcm';
$environment = ['ZEGO_AES_MODE' => 'gcm'];
foreach (['get_cfg_var', 'getenv', 'get_cfg_var,getenv,ini_get,ini_set,putenv'] as $functions) {
    echo "$functions\n";
    echo '  php.ini: ', mode_of_polyfill(["disable_functions=$functions", $ini]);
    // PHP has the environment in $_SERVER too.
    echo '  environment: ', mode_of_polyfill(["disable_functions=$functions"], $environment);
}
?>
--EXPECT--
get_cfg_var
  php.ini: cbc cbc
  environment: gcm gcm
getenv
  php.ini: gcm gcm
  environment: gcm gcm
get_cfg_var,getenv,ini_get,ini_set,putenv
  php.ini: cbc cbc
  environment: gcm gcm
