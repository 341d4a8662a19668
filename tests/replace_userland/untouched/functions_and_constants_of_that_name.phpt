--TEST--
Functions and constants with the classes' names are declared
--FILE--
<?php
namespace ZEGO;

function ZegoServerAssistant()
{
    return 'a function';
}

const ZegoErrorCodes = 'a constant';
define('ZEGO\ZegoAssistantToken', 'another');

var_dump(ZegoServerAssistant(), ZegoErrorCodes, ZegoAssistantToken);
?>
--EXPECT--
string(10) "a function"
string(10) "a constant"
string(7) "another"
