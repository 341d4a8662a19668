--TEST--
Comments in and around a replaced class do no harm, and no doc comment moves to later code
--FILE--
<?php
# One comment,
namespace ZEGO;

/** a doc comment of the class, */
class ZegoAssistantToken
{
    // one in it,
    /**
     * @var ?int one of a property,
     */
    public $code = /* one in a declaration, */ null;
    public $message = '', $token;

    /** and one of none. */
}

/** Mints for a room. */
function for_room(/* string */ $room)
{
}

var_dump((new \ReflectionClass(ZegoAssistantToken::class))->getDocComment());
var_dump((new \ReflectionFunction('ZEGO\for_room'))->getDocComment());
?>
--EXPECT--
bool(false)
string(24) "/** Mints for a room. */"
