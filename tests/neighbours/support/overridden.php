<?php

declare(strict_types=1);

use ZEGO\Token04;
use ZEGO\ZegoAssistantToken;
use ZEGO\ZegoErrorCodes;
use ZEGO\ZegoServerAssistant;

/** Prints the result of generateToken04(): its type, and its code if it is an object. */
function show(string $when, int $app_id = 1): void
{
    $result = ZegoServerAssistant::generateToken04($app_id, 'user1', str_repeat('x', 32), 60, '');
    echo "$when: ", get_debug_type($result), ' ', is_object($result) ? $result->code : $result, "\n";
}

show('before');
uopz_set_return(ZegoServerAssistant::class, 'generateToken04', 'another result');
show('replaced');
uopz_set_return(ZegoServerAssistant::class, 'generateToken04', fn (...$arguments) => count($arguments), true);
show('replaced by code');
uopz_unset_return(ZegoServerAssistant::class, 'generateToken04');
show('restored');

uopz_set_hook(ZegoServerAssistant::class, 'generateToken04', function () {
    echo '(hook) ';
});
show('hooked');
uopz_unset_hook(ZegoServerAssistant::class, 'generateToken04');

uopz_redefine(ZegoErrorCodes::class, 'appIDInvalid', 99);
show('constant ' . constant(ZegoErrorCodes::class . '::appIDInvalid'), 0);
uopz_redefine(ZegoErrorCodes::class, 'appIDInvalid', 1);

uopz_set_mock(ZegoAssistantToken::class, ArrayObject::class);
echo 'mocked: ', get_class(new ZegoAssistantToken()), "\n";
show('with a mock');
uopz_unset_mock(ZegoAssistantToken::class);

$token = ZegoServerAssistant::generateToken04(1, 'user1', str_repeat('x', 32), 60, '')->token;
uopz_set_return(Token04::class, 'problems', []);
echo 'problems: ', count(Token04::decode($token, str_repeat('x', 32))->problems(2, 'user2')), "\n";
