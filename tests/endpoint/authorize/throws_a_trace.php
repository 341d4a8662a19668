<?php

ini_set('zend.exception_ignore_args', '0');

// The secret is an argument here, and so in the trace of what str_repeat() throws.
function connect(string $password): bool
{
    return str_repeat($password, []);
}

return static fn (array $request) => connect(getenv('ZEGO_SERVER_SECRET'));
