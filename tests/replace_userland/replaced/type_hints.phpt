--TEST--
Types and instanceof with the names accept objects of the native classes
--FILE--
<?php
namespace ZEGO;

class ZegoAssistantToken
{
    public $code;
    public $message = '';
    public $token;
}

class ZegoServerAssistant
{
    public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
    {
        return new ZegoAssistantToken();
    }
}

final class Response
{
    public ?ZegoAssistantToken $token = null;

    public function with(ZegoAssistantToken $token): static
    {
        $this->token = $token;
        return $this;
    }
}

$send = static fn (ZegoServerAssistant|ZegoAssistantToken $value): ?ZegoAssistantToken => $value;
$result = ZegoServerAssistant::generateToken04(1, 'user1', str_repeat('s', 32), 60, '');
var_dump((new Response())->with($result)->token === $result, $send($result)->code);
var_dump($result instanceof ZegoAssistantToken);
try {
    (new Response())->with(new ZegoServerAssistant());
} catch (\TypeError $error) {
    echo $error->getMessage(), "\n";
}
?>
--EXPECTF--
bool(true)
int(0)
bool(true)
ZEGO\Response::with(): Argument #1 ($token) must be of type ZEGO\ZegoAssistantToken, ZEGO\ZegoServerAssistant given, called in %s on line %d
