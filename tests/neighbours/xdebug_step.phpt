--TEST--
Xdebug's step debugger steps over a native method, and stops in it and at its exception
--SKIPIF--
<?php
require __DIR__ . '/support/beside.php';

skip_without_neighbour('xdebug');
?>
--FILE--
<?php
require __DIR__ . '/support/debugger.php';

debug(__DIR__ . '/support/page.php', [
    'step_into',
    'step_into',
    'step_into',
    'breakpoint_set -t call -a ZEGO\ZegoServerAssistant -m generateToken04',
    'breakpoint_set -t exception -x ZEGO\Token04Exception',
    'run',
    'stack_get',
    'run',
    'eval -- ' . base64_encode('$token->code'),
    'run',
]);
?>
--EXPECT--
step_into => break 8
step_into => break 9
step_into => break 10
breakpoint_set -t call -a ZEGO\ZegoServerAssistant -m generateToken04
breakpoint_set -t exception -x ZEGO\Token04Exception
run => break 10
stack_get => ZEGO\ZegoServerAssistant::generateToken04 10 {main} 10
run => break 12 ZEGO\Token04Exception not a version 04 token: it does not start with 04
eval -- JHRva2VuLT5jb2Rl => 0
run => stopping
not a version 04 token: it does not start with 04
status 0
