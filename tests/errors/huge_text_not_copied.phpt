--TEST--
A payload or userId of 100 MB is rejected without a copy
--EXTENSIONS--
openssl
--INI--
memory_limit=104M
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

/** Returns the code, and whether the peak memory of PHP and of the process stays the same. */
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
