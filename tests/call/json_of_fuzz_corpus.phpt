--TEST--
The JSON for every request in the fuzz corpus equals json_encode()'s
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/json_parity.php';

$files = glob(__DIR__ . '/../fuzz/corpus/mint/*');
foreach ($files as $file) {
    $problem = parity_problem(file_get_contents($file));
    if ($problem !== null) {
        echo basename($file), ': ', substr($problem, 0, 500), "\n";
    }
}
echo count($files) > 20 ? 'done' : 'the corpus is missing';
?>
--EXPECT--
done
