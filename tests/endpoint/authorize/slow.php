<?php

declare(strict_types=1);

// Takes as long as a slow database, and tells the client, in the file it names, which process is waiting.
return static function (array $request): bool {
    file_put_contents($request['fields']['tell'], (string) getmypid());
    $end = microtime(true) + 1;
    while (microtime(true) < $end) {
        // A signal ends a sleep.
        usleep(100_000);
    }
    return true;
};
