--TEST--
PCOV covers the files of ZEGO's library, in which the include hook leaves no line to run
--SKIPIF--
<?php
require __DIR__ . '/support/beside.php';

skip_without_neighbour('pcov');
?>
--FILE--
<?php
require __DIR__ . '/support/beside.php';

show_beside(loading('pcov', 'pcov.directory=/'), __DIR__ . '/support/covered.php', 'pcov');
?>
--EXPECT--
ZegoAssistantToken.php: 0 lines not run
ZegoErrorCodes.php: 0 lines not run
ZegoServerAssistant.php: 0 lines not run
native class, code 0
