--TEST--
No claims are left in the memory of the process
--SKIPIF--
<?php
if (!is_readable('/proc/self/mem')) {
    die('skip the process cannot read its own memory');
}
if (getenv('USE_ZEND_ALLOC') === '0') {
    die('skip under valgrind most of the memory of the process is not its own');
}
?>
--FILE--
<?php
/** Whether the memory that the process can write to has something that a pattern matches. */
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

// What stands around the nonce, and before the payload. None of the patterns matches itself.
$patterns = ['/"user_id":"user1",[\x22]nonce":/', '/,[\x22]payload":"/'];
foreach ($patterns as $pattern) {
    foreach (['', str_repeat('x', 1000), str_repeat('x', 10000)] as $payload) {
        ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', '0123456789abcdefghijklmnopqrstuv', 60, $payload);
        var_dump(is_in_memory($pattern));
    }
}
$json = json_encode(['app_id' => 1, 'user_id' => 'user1', 'nonce' => 2, 'payload' => '']);
var_dump(is_in_memory($patterns[0]), is_in_memory($patterns[1]), $json !== '');
?>
--EXPECT--
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(true)
bool(true)
bool(true)
