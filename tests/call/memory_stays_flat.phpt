--TEST--
Ten thousand calls of every outcome leak no memory
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

function call_every_outcome(): void
{
    mint();
    mint(appId: '12', userId: 7, payload: 1.5);
    foreach ([['appId' => 0], ['userId' => "\xff"], ['secret' => 'x'], ['effectiveTimeInSeconds' => 0]] as $wrong) {
        mint(...$wrong);
    }
    foreach ([['appId' => 'x'], ['payload' => null], ['userId' => []]] as $mistyped) {
        try {
            mint(...$mistyped);
        } catch (TypeError) {
        }
    }
}

call_every_outcome();
$before = memory_get_usage();
for ($i = 0; $i < 10000; $i++) {
    call_every_outcome();
}
var_dump(memory_get_usage() - $before);
?>
--EXPECT--
int(0)
