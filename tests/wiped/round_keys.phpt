--TEST--
No AES round key remains on the stack after minting or decoding
--SKIPIF--
<?php
if (!is_readable('/proc/self/mem')) {
    die('skip the process cannot read its own stack');
}
ob_start();
(new ReflectionExtension('zego_server_assistant'))->info();
if (!str_contains(ob_get_clean(), 'hardware')) {
    die('skip AES in software stores its round keys in another form');
}
?>
--ENV--
LD_BIND_NOW=1
--FILE--
<?php
// LD_BIND_NOW: with lazy binding, the first call of a library function makes the dynamic linker
// save the registers on the stack, with the last round key. Registers are not wiped.
require __DIR__ . '/support/stack.php';

// Appendix A.3 of FIPS 197: the key, whose halves are the first two round keys, and the other
// thirteen.
$key = hex2bin('603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4');
$roundKeys = [
    ...str_split($key, 16),
    ...array_map(hex2bin(...), [
        '9ba354118e6925afa51a8b5f2067fcde', 'a8b09c1a93d194cdbe49846eb75d5b9a',
        'd59aecb85bf3c917fee94248de8ebe96', 'b5a9328a2678a647983122292f6c79b3',
        '812c81addadf48ba24360af2fab8b464', '98c5bfc9bebd198e268c3ba709e04214',
        '68007bacb2df331696e939e46c518d80', 'c814e20476a9fb8a5025c02d59c58239',
        'de1369676ccc5a71fa2563959674ee15', '5886ca5d2e2f31d77e0af1fa27cf73c3',
        '749c47ab18501ddae2757e4f7401905a', 'cafaaae3e4d59b349adf6acebd10190d',
        'fe4890d1e6188d0b046df344706c631e',
    ]),
];

stack();
$calls = 0;
foreach (calls_with($key) as $name => $call) {
    $call();
    $stack = stack();
    $found = array_filter($roundKeys, static fn (string $roundKey) => str_contains($stack, $roundKey));
    echo $found === [] ? '' : "$name: round keys " . implode(', ', array_keys($found)) . "\n";
    $calls++;
}
echo $calls, ' calls, ', count($roundKeys), ' round keys, ', strlen($stack) > 50000 ? 'all of the stack' : strlen($stack);
?>
--EXPECT--
20 calls, 15 round keys, all of the stack
