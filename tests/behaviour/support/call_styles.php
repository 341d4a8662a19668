<?php

// Has no declare(strict_types=1): caller_in() in calling.php adds it for the strict mode.

use ZEGO\ZegoServerAssistant;

return static fn (string $style, array $arguments): object => match ($style) {
    'static' => ZegoServerAssistant::generateToken04(...$arguments),
    'string' => 'ZEGO\ZegoServerAssistant::generateToken04'(...$arguments),
    'array' => ['ZEGO\ZegoServerAssistant', 'generateToken04'](...$arguments),
    'first-class' => ZegoServerAssistant::generateToken04(...)(...$arguments),
    'fromCallable' => Closure::fromCallable('ZEGO\ZegoServerAssistant::generateToken04')(...$arguments),
    'call_user_func_array' => call_user_func_array('ZEGO\ZegoServerAssistant::generateToken04', $arguments),
    'reflection' => (new ReflectionMethod('ZEGO\ZegoServerAssistant', 'generateToken04'))->invokeArgs(null, $arguments),
    'instance' => (new ZegoServerAssistant())->generateToken04(...$arguments),
    'other-case' => \zego\ZEGOserverASSISTANT::GENERATEtoken04(...$arguments),
    'subclass' => OracleSubclass::generateToken04(...$arguments),
};
