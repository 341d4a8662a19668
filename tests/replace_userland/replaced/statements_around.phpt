--TEST--
Statements around a replaced class run in order
--FILE--
<?php
namespace ZEGO;

echo "before\n";
const REGION = 'eu';

interface Signed
{
}

function region()
{
    return REGION;
}

class ZegoAssistantToken
{
    public $code, $message = '', $token;
}

echo "between\n";

class Room implements Signed
{
    public function __construct(public ZegoAssistantToken $token)
    {
    }
}

class ZegoErrorCodes
{
    const success = 0, appIDInvalid = 1, userIDInvalid = 3, secretInvalid = 5;
    const effectiveTimeInSecondsInvalid = 6;
}

echo "after\n";
var_dump(region(), (new Room(new ZegoAssistantToken()))->token->code, ZegoErrorCodes::userIDInvalid);
return;
echo "not reached\n";
?>
--EXPECT--
before
between
after
string(2) "eu"
NULL
int(3)
