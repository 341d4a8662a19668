--TEST--
A subclass of ZegoAssistantToken adds properties, a constructor and methods
--FILE--
<?php
class RoomToken extends ZEGO\ZegoAssistantToken
{
    public $message = 'other default';
    public $room;

    public function __construct(string $room)
    {
        $this->room = $room;
    }

    public function __toString(): string
    {
        return "$this->room: $this->message";
    }
}

$token = new RoomToken('r1');
var_dump($token instanceof ZEGO\ZegoAssistantToken, "$token");
echo json_encode($token), "\n";
var_dump(unserialize(serialize($token)) == $token);
?>
--EXPECT--
bool(true)
string(17) "r1: other default"
{"code":null,"message":"other default","token":null,"room":"r1"}
bool(true)
