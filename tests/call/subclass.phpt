--TEST--
A subclass calls generateToken04() by its own name, by parent:: and by static::
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

class Minter extends ZEGO\ZegoServerAssistant
{
    public static function byParent(): object
    {
        return parent::generateToken04(...array_values(VALID_ARGUMENTS));
    }

    public static function byStatic(): object
    {
        return static::generateToken04(...array_values(VALID_ARGUMENTS));
    }
}

$results = [Minter::generateToken04(...array_values(VALID_ARGUMENTS)), Minter::byParent(), Minter::byStatic()];
foreach ($results as $result) {
    echo get_class($result), ' ', read_token($result->token, SECRET)->claims['user_id'], "\n";
}
?>
--EXPECT--
ZEGO\ZegoAssistantToken user1
ZEGO\ZegoAssistantToken user1
ZEGO\ZegoAssistantToken user1
