<?php

declare(strict_types=1);

// Mints tokens in a process and its forked children, and looks for an IV that appears twice.
//
//   php -d extension=EXTENSION -d zego_server_assistant.aes_mode=MODE ivs.php TOKENS

use ZEGO\ZegoServerAssistant;

const CHILDREN = 9;

$tokens = intdiv((int) $argv[1], CHILDREN + 1);
$folder = sys_get_temp_dir() . '/' . uniqid('zego_ivs', true);
mkdir($folder);
write_ivs(1, "$folder/first");
for ($child = 0; $child < CHILDREN; $child++) {
    if (pcntl_fork() === 0) {
        write_ivs($tokens, "$folder/$child");
        exit(0);
    }
}
write_ivs($tokens - 1, "$folder/parent");
while (pcntl_wait($status) > 0) {
}
$sorted = 'LC_ALL=C sort --parallel=2 -S 1G ' . escapeshellarg($folder) . '/* | uniq';
[$all, $different] = [(int) shell_exec("cat $folder/* | wc -l"), (int) shell_exec("$sorted | wc -l")];
array_map(unlink(...), glob("$folder/*"));
rmdir($folder);
$mode = ini_get('zego_server_assistant.aes_mode');
echo "$mode: $all IVs of ", CHILDREN + 1, " processes, ", $all - $different, " appear twice\n";
exit($all === $tokens * (CHILDREN + 1) && $all === $different ? 0 : 1);

/** Mints tokens and writes their IVs in hexadecimal to a file, one per line. */
function write_ivs(int $tokens, string $path): void
{
    $secret = str_repeat('k', 32);
    $file = fopen($path, 'w');
    while ($tokens > 0) {
        $lines = '';
        for ($i = min($tokens, 10000), $tokens -= $i; $i > 0; $i--) {
            $token = ZegoServerAssistant::generateToken04(1, 'u', $secret, 60, '')->token;
            // Base64 of bytes 9 to 26: the second byte of the IV's length, and the IV.
            $binary = base64_decode(substr($token, 14, 24));
            $lines .= bin2hex(substr($binary, 1, ord($binary[0]))) . "\n";
        }
        fwrite($file, $lines);
    }
    fclose($file);
}
