<?php

// PHP writes the session, and warns that it cannot, after it has closed the last buffer.
class BrokenSessions extends SessionHandler
{
    public function write(string $id, string $data): bool
    {
        return false;
    }
}

class PrintsWhenDestroyed
{
    public function __destruct()
    {
        echo 'text', $undefined;
    }
}

return static function (array $request): bool {
    session_set_save_handler(new BrokenSessions(), false);
    session_start();
    register_shutdown_function(static fn () => print 'more text');
    $GLOBALS['left'] = new PrintsWhenDestroyed();
    return true;
};
