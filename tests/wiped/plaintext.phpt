--TEST--
No claims remain in the memory of the process after minting, in either AES mode
--SKIPIF--
<?php
if (!is_readable('/proc/self/mem')) {
    die('skip the process cannot read its own memory');
}
if (getenv('USE_ZEND_ALLOC') === '0') {
    die('skip under valgrind most memory of the process belongs to valgrind');
}
?>
--FILE--
<?php
/** Searches the writable memory of the process. */
function is_in_memory(string $pattern): bool
{
    $memory = fopen('/proc/self/mem', 'r');
    foreach (file('/proc/self/maps') as $line) {
        if (preg_match('/^(\w+)-(\w+) rw/', $line, $range)) {
            fseek($memory, hexdec($range[1]));
            $part = stream_get_contents($memory, hexdec($range[2]) - hexdec($range[1]));
            if (preg_match($pattern, $part) === 1) {
                return true;
            }
        }
    }
    return false;
}

// The JSON around the nonce, and before the payload. No pattern matches its own text.
$patterns = ['nonce' => '/"user_id":"user1",[\x22]nonce":/', 'payload' => '/,[\x22]payload":"/'];
foreach (['cbc', 'gcm'] as $mode) {
    ini_set('zego_server_assistant.aes_mode', $mode);
    foreach ($patterns as $name => $pattern) {
        foreach (['', str_repeat('x', 1000), str_repeat('x', 10000)] as $payload) {
            ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', str_repeat('k', 32), 60, $payload);
            $found = is_in_memory($pattern) ? 'found' : 'not found';
            echo "$mode $name, ", strlen($payload), " bytes: $found\n";
        }
    }
}
// The patterns do match the same JSON in a variable.
$json = json_encode(['app_id' => 1, 'user_id' => 'user1', 'nonce' => 2, 'payload' => '']);
foreach ($patterns as $name => $pattern) {
    echo "$name, in a variable of ", strlen($json), ' bytes: ', is_in_memory($pattern) ? 'found' : 'not found', "\n";
}
?>
--EXPECT--
cbc nonce, 0 bytes: not found
cbc nonce, 1000 bytes: not found
cbc nonce, 10000 bytes: not found
cbc payload, 0 bytes: not found
cbc payload, 1000 bytes: not found
cbc payload, 10000 bytes: not found
gcm nonce, 0 bytes: not found
gcm nonce, 1000 bytes: not found
gcm nonce, 10000 bytes: not found
gcm payload, 0 bytes: not found
gcm payload, 1000 bytes: not found
gcm payload, 10000 bytes: not found
nonce, in a variable of 53 bytes: found
payload, in a variable of 53 bytes: found
