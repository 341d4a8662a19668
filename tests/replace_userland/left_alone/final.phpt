--TEST--
A final class, which a site cannot extend, is kept, and PHP reports the duplicate
--FILE--
<?php
namespace ZEGO;

final class ZegoAssistantToken
{
    public $code, $message = '', $token;
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoAssistantToken%S in %s on line %d%A
