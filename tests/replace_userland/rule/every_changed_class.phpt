--TEST--
The include hook treats each changed class as the first line of its file says
--FILE--
<?php
require __DIR__ . '/../support/changed.php';
require __DIR__ . '/../../support/php_process.php';

/** Returns the verdict and the AES mode that the output of a file shows. */
function seen(string $output): string
{
    return match (true) {
        in_array($output, ['cbc', 'gcm'], true) => "runs, $output",
        preg_match('/^\s*(PHP )?Fatal error: +Cannot (re)?declare \w+ zego\\\\Zego/i', $output) === 1 => 'stops',
        default => $output,
    };
}

$compared = 0;
foreach (ChangedFile::all() as $file) {
    // The parser of PHP 8.1 does not join literals, and the hook sees what the parser makes.
    $isJoined = str_contains($file->name, '_concatenated') && PHP_VERSION_ID < 80200;
    if (!$file->isParsable || $isJoined) {
        continue;
    }
    $expected = match ($file->verdict) {
        'stays' => 'stops',
        default => $file->ciphers === 'gcm' ? 'runs, gcm' : 'runs, cbc',
    };
    [, $output] = run_php(__DIR__ . '/../support/include_changed.php', $file->path);
    if (seen($output) !== $expected) {
        echo "$file->name: $file->verdict, $file->ciphers, but PHP prints: $output\n";
    }
    $compared++;
}
var_dump($compared > 150);
?>
--EXPECT--
bool(true)
