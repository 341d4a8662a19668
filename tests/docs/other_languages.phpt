--TEST--
JSON and ini blocks of the pages can be read, and quoted files are quoted to the letter
--FILE--
<?php
require __DIR__ . '/support/pages.php';

/** Returns the text without the spaces at the start of each line. */
function unindented(string $text): string
{
    return preg_replace('/^ +/m', '', $text);
}

$unchecked = (require __DIR__ . '/support/untried.php')['languages'];
$seen = [];
foreach (array_merge(...array_map('blocks', pages())) as $block) {
    $seen[$block->language] = true;
    // A title with a slash is a file of the project, and the block is a part of it.
    $isQuote = str_contains($block->title, '/');
    if ($isQuote) {
        $file = file_get_contents(ROOT . "/$block->title");
        $good = str_contains(unindented($file), unindented($block->text));
    } else {
        $good = match ($block->language) {
            'json' => json_decode($block->text) !== null,
            'ini' => parse_ini_string($block->text, true, INI_SCANNER_RAW) !== false,
            'console', 'php', 'sh' => true,
            default => isset($unchecked[$block->language]),
        };
    }
    if (!$good) {
        echo $block->place(), $isQuote ? ": $block->title does not have these lines\n"
            : ": invalid, or nothing checks the language '$block->language'\n";
    }
}
foreach (array_diff_key($unchecked, $seen) as $language => $reason) {
    echo "untried.php names $language, and no page has a block of it\n";
}
?>
done
--EXPECT--
done
