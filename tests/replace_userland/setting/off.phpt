--TEST--
With the setting off, in any spelling, an included file ends with PHP's own error
--FILE--
<?php
require __DIR__ . '/../support/site.php';

$site = new Site('typed');
foreach (['0', 'Off', 'no', 'false', 'none', '""', '"0"'] as $value) {
    echo "$value: ", $site->run('origin.php', ["zego_server_assistant.replace_userland_classes=$value"]), "\n";
}
?>
--EXPECTF--
0: Fatal error: Cannot %s class ZEGO\ZegoErrorCodes%S in /library/ZEGO/ZegoErrorCodes.php on line 5%S (exit status 255)
Off: Fatal error: Cannot %s class ZEGO\ZegoErrorCodes%S in /library/ZEGO/ZegoErrorCodes.php on line 5%S (exit status 255)
no: Fatal error: Cannot %s class ZEGO\ZegoErrorCodes%S in /library/ZEGO/ZegoErrorCodes.php on line 5%S (exit status 255)
false: Fatal error: Cannot %s class ZEGO\ZegoErrorCodes%S in /library/ZEGO/ZegoErrorCodes.php on line 5%S (exit status 255)
none: Fatal error: Cannot %s class ZEGO\ZegoErrorCodes%S in /library/ZEGO/ZegoErrorCodes.php on line 5%S (exit status 255)
"": Fatal error: Cannot %s class ZEGO\ZegoErrorCodes%S in /library/ZEGO/ZegoErrorCodes.php on line 5%S (exit status 255)
"0": Fatal error: Cannot %s class ZEGO\ZegoErrorCodes%S in /library/ZEGO/ZegoErrorCodes.php on line 5%S (exit status 255)
