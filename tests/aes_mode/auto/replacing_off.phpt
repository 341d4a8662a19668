--TEST--
With replace_userland_classes off, a library's file stops PHP and auto finds nothing
--INI--
zego_server_assistant.replace_userland_classes=0
--FILE--
<?php
require __DIR__ . '/../support/gcm_site.php';

register_shutdown_function(static fn () => print(aes_mode()));
require GCM_LIBRARY;
?>
--EXPECTF--
Fatal error: Cannot %s class ZEGO\ZegoServerAssistant%S in %s on line %d
cbc
