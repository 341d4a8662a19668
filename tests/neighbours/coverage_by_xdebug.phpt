--TEST--
Xdebug covers the files of ZEGO's library, in which the include hook leaves no line to run
--SKIPIF--
<?php
require __DIR__ . '/support/beside.php';

skip_without_neighbour('xdebug');
?>
--FILE--
<?php
require __DIR__ . '/support/beside.php';

show_beside(loading('xdebug', 'xdebug.mode=coverage'), __DIR__ . '/support/covered.php', 'xdebug');
?>
--EXPECT--
ZegoAssistantToken.php: 0 lines not run
ZegoErrorCodes.php: 0 lines not run
ZegoServerAssistant.php: 0 lines not run
native class, code 0
