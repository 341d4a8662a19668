--TEST--
APCu stores token objects, and refuses decoded tokens as serialize() does
--SKIPIF--
<?php
require __DIR__ . '/support/beside.php';

skip_without_neighbour('apcu');
?>
--FILE--
<?php
require __DIR__ . '/support/beside.php';

foreach (['php', 'default'] as $serializer) {
    show_beside(loading('apcu', 'apc.enable_cli=1', "apc.serializer=$serializer"), __DIR__ . '/support/stored.php');
}
?>
--EXPECT--
ZEGO\ZegoAssistantToken, equal, one object twice
Serialization of 'ZEGO\Token04' is not allowed
Token04Exception without arguments: 1002079
ZEGO\ZegoAssistantToken, equal, one object twice
Serialization of 'ZEGO\Token04' is not allowed
Token04Exception without arguments: 1002079
