--TEST--
survey reads each changed class as the include hook does
--EXTENSIONS--
tokenizer
--FILE--
<?php
require __DIR__ . '/support/command.php';
require __DIR__ . '/../replace_userland/support/changed.php';

$files = ChangedFile::all();
$found = [];
[, $output] = zego_token(['survey', '--json', dirname($files[0]->path)]);
foreach (json_decode($output, true)['findings'] as $finding) {
    $found[basename($finding['file'], '.php')][] = $finding;
}
const LIBRARIES = ['gcm' => 'gcm', 'both ciphers' => 'changed', 'unseen gcm' => 'changed'];
foreach ($files as $file) {
    $findings = $found[$file->name] ?? [];
    $dropped = array_unique(array_column($findings, 'dropped'));
    $verdict = match ($dropped) {
        [] => 'untouched',
        [true] => 'dropped',
        default => 'stays',
    };
    if ($verdict !== $file->verdict) {
        echo "$file->name: $file->verdict, but survey says $verdict: ", json_encode($findings), "\n";
    }
    $libraries = array_column($findings, 'library', 'class');
    $expected = LIBRARIES[$file->ciphers] ?? null;
    if ($expected !== null && $libraries['ZEGO\ZegoServerAssistant'] !== $expected) {
        echo "$file->name: $file->ciphers, but survey says ", json_encode($libraries), "\n";
    }
    foreach ($findings as $finding) {
        $mustAct = !$finding['dropped'] || $expected !== null && str_ends_with($finding['class'], 'Assistant');
        if ($mustAct === str_starts_with($finding['do'], 'Nothing')) {
            echo "$file->name: {$finding['do']}\n";
        }
    }
}
var_dump(count($files) > 150, count($found) > 150);
?>
--EXPECT--
bool(true)
bool(true)
