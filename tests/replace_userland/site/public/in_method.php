<?php

require __DIR__ . '/../answer.php';

final class TokenController
{
    public function __construct(private string $secret)
    {
        include __DIR__ . '/../library/ZEGO/ZegoErrorCodes.php';
        include_once __DIR__ . '/../library/ZEGO/ZegoAssistantToken.php';
    }

    public function show(string $userId): ZEGO\ZegoAssistantToken
    {
        include __DIR__ . '/../library/ZEGO/ZegoServerAssistant.php';
        return ZEGO\ZegoServerAssistant::generateToken04(1, $userId, $this->secret, 3600, '');
    }
}

$controller = new TokenController(str_repeat('s', 32));
$controller->show('user1');
answer($controller->show('user2'));
