<?php

declare(strict_types=1);

require __DIR__ . '/forks.php';

// php mint_in_copies.php MODE: mints, forks, and mints in both processes, one after the other. Prints
// how many IVs both have used.

ini_set('zego_server_assistant.aes_mode', $argv[1]);
mint_ivs(10);
$file = tempnam(sys_get_temp_dir(), 'copies');
if (pcntl_fork() === 0) {
    file_put_contents($file, serialize(mint_ivs(100)));
    exit(0);
}
pcntl_wait($status);
$of_child = unserialize(file_get_contents($file));
unlink($file);
printf("%d of %d IVs of the copy are used again\n", count(array_intersect($of_child, mint_ivs(100))), count($of_child));
