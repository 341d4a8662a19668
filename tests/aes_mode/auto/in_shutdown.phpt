--TEST--
auto is gcm in shutdown functions and destructors after the include
--FILE--
<?php
require __DIR__ . '/../support/gcm_site.php';

register_shutdown_function(static fn () => print('shutdown: ' . aes_mode() . "\n"));
$object = new class () {
    public function __destruct()
    {
        echo 'destructor: ', aes_mode(), "\n";
    }
};
require GCM_LIBRARY;
?>
--EXPECT--
shutdown: gcm
destructor: gcm
