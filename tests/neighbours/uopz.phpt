--TEST--
uopz replaces and hooks native methods, mocks a class, redefines a constant, and undoes all of it
--SKIPIF--
<?php
require __DIR__ . '/support/beside.php';

skip_without_neighbour('uopz');
if (getenv('USE_ZEND_ALLOC') === '0') {
    echo 'skip uopz loses the memory of a redefined constant, which valgrind reports';
}
?>
--FILE--
<?php
require __DIR__ . '/support/beside.php';

show_beside(loading('uopz'), __DIR__ . '/support/overridden.php');
?>
--EXPECT--
before: ZEGO\ZegoAssistantToken 0
replaced: string another result
replaced by code: int 5
restored: ZEGO\ZegoAssistantToken 0
(hook) hooked: ZEGO\ZegoAssistantToken 0
constant 99: ZEGO\ZegoAssistantToken 1
mocked: ArrayObject
with a mock: ZEGO\ZegoAssistantToken 0
problems: 0
