--TEST--
php-ast shows ZEGO's classes as they are in the files, whether the include hook has dropped them or not
--SKIPIF--
<?php
require __DIR__ . '/support/beside.php';

skip_without_neighbour('ast');
?>
--FILE--
<?php
require __DIR__ . '/support/beside.php';

show_beside(loading('ast'), __DIR__ . '/support/parsed.php');
?>
--EXPECT--
ZegoAssistantToken.php: ZegoAssistantToken
included, ZegoAssistantToken.php: ZegoAssistantToken
ZegoErrorCodes.php: ZegoErrorCodes
included, ZegoErrorCodes.php: ZegoErrorCodes
ZegoServerAssistant.php: ZegoServerAssistant
included, ZegoServerAssistant.php: ZegoServerAssistant
