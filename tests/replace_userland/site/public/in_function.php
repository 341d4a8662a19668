<?php

require __DIR__ . '/../answer.php';

function mint_in_function(string $userId): ZEGO\ZegoAssistantToken
{
    require_once __DIR__ . '/../library/ZEGO/ZegoErrorCodes.php';
    require_once __DIR__ . '/../library/ZEGO/ZegoAssistantToken.php';
    require __DIR__ . '/../library/ZEGO/ZegoServerAssistant.php';
    return ZEGO\ZegoServerAssistant::generateToken04(1, $userId, str_repeat('s', 32), 3600, '');
}

mint_in_function('user1');
answer(mint_in_function('user2'));
