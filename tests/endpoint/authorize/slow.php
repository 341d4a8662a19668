<?php

declare(strict_types=1);

// Takes a second, like a slow database. Writes the id of the waiting process to the file that the
// client names.
return static function (array $request): bool {
    file_put_contents($request['fields']['tell'], (string) getmypid());
    $end = microtime(true) + 1;
    while (microtime(true) < $end) {
        // A signal can end a sleep early, hence the loop.
        usleep(100_000);
    }
    return true;
};
