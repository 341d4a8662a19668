<?php

declare(strict_types=1);

$secret = str_repeat('x', 32);
$token = ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', $secret, 60, '');
apcu_store('tokens', [$token, $token]);
[$first, $second] = apcu_fetch('tokens');
echo get_class($first), $first == $token ? ', equal' : ', other', $first === $second ? ", one object twice\n" : "\n";

try {
    apcu_store('decoded', ZEGO\Token04::decode($token->token, $secret));
} catch (Exception $exception) {
    echo $exception->getMessage(), "\n";
}

// PHP never serializes an argument that is sensitive, so the trace must have none.
ini_set('zend.exception_ignore_args', '1');
try {
    ZEGO\Token04::decode('no token', $secret);
} catch (ZEGO\Token04Exception $exception) {
    apcu_store('exception', $exception);
    echo 'Token04Exception without arguments: ', apcu_fetch('exception')->getCode(), "\n";
}
