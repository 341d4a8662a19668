<?php

declare(strict_types=1);

// Prints a line in a shutdown function, after it has reached memory_limit.

register_shutdown_function(static fn () => print "shutdown function\n");
while (true) {
    $blocks[] = str_repeat('x', 100000);
}
