--TEST--
Each command of a sh block, which no test runs, is in the list of untried commands with a reason
--FILE--
<?php
require __DIR__ . '/support/pages.php';

/**
 * Returns the commands of a block. A backslash at its end continues a command in the next line.
 *
 * @return list<string>
 */
function commands(Block $block): array
{
    $text = preg_replace('/ *\\\\\n */', ' ', $block->text);
    $lines = preg_replace('/(^| +)# .*/', '', explode("\n", $text));
    return array_values(array_filter(array_map('trim', $lines)));
}

$untried = (require __DIR__ . '/support/untried.php')['commands'];
foreach (blocks_in('sh') as $block) {
    // translations.phpt compares them with the README.
    if (in_array($block->page, translations(), true)) {
        continue;
    }
    foreach (commands($block) as $command) {
        if (!isset($untried[$block->page][$command])) {
            echo $block->place(), ": neither run nor listed: $command\n";
        }
        $found[$block->page][$command] = true;
    }
}
foreach ($untried as $page => $commands) {
    foreach (array_diff_key($commands, $found[$page] ?? []) as $command => $reason) {
        echo "untried.php lists a command that $page does not have: $command\n";
    }
}
?>
done
--EXPECT--
done
