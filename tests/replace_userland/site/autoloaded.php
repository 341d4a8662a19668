<?php

require __DIR__ . '/vendor/autoload.php';

final class Answer extends ZEGO\ZegoAssistantToken
{
    public $code = ZEGO\ZegoErrorCodes::success;
}

function reject(string $userId): ZEGO\ZegoAssistantToken
{
    return ZEGO\ZegoServerAssistant::generateToken04(0, $userId, '', 0, '');
}

$origin = (new ReflectionClass('ZEGO\ZegoServerAssistant'))->isInternal() ? 'native' : 'userland';
echo "$origin, ", (new Answer())->code, ', ', reject('user1')->code;
