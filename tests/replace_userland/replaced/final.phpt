--TEST--
A final class is replaced
--FILE--
<?php
namespace ZEGO;

final class ZegoAssistantToken
{
    public $code = 'from the file';
}

final class ZegoErrorCodes
{
    final public const success = 0;
}

var_dump((new ZegoAssistantToken())->code, ZegoErrorCodes::appIDInvalid);
?>
--EXPECT--
NULL
int(1)
