<?php

declare(strict_types=1);

const CALL_MODES = ['weak', 'strict'];
const CALL_STYLES = [
    'static', 'string', 'array', 'first-class', 'fromCallable',
    'call_user_func_array', 'reflection', 'instance', 'other-case', 'subclass',
];

class OracleSubclass extends ZEGO\ZegoServerAssistant
{
}

/**
 * Returns a function that calls generateToken04() in any of CALL_STYLES, from code with or without
 * strict_types.
 *
 * @return Closure(string $style, array $arguments): object
 */
function caller_in(string $mode): Closure
{
    $source = file_get_contents(__DIR__ . '/call_styles.php');
    return match ($mode) {
        'weak' => eval("?>$source"),
        'strict' => eval("declare(strict_types=1); ?>$source"),
    };
}
