--TEST--
A payload or userId of 100 MB is refused without being copied
--EXTENSIONS--
openssl
--INI--
memory_limit=104M
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

/** What the call adds to the most memory this process ever had, PHP's own and the system's. */
function memory_for(array $arguments): array
{
    $php = memory_get_peak_usage();
    $system = getrusage()['ru_maxrss'];
    $code = mint(...$arguments)->code;
    return [$code, memory_get_peak_usage() - $php < 100000, getrusage()['ru_maxrss'] <= $system * 1.1];
}

$huge = str_repeat('a', 100 << 20);
mint();
echo json_encode(memory_for(['payload' => $huge])), "\n";
echo json_encode(memory_for(['userId' => $huge])), "\n";
$huge[-1] = "\xff";
echo json_encode(memory_for(['payload' => $huge]));
?>
--EXPECT--
[-1,true,true]
[-1,true,true]
[-1,true,true]
