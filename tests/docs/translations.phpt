--TEST--
The translations have the commands, the codes and the numbers of the README
--FILE--
<?php
require __DIR__ . '/support/pages.php';

/** Returns the first cells of the tables' rows that are codes, such as "1002075, 1002082". */
function codes(string $page): array
{
    preg_match_all('/^\| (-?\d[\d, ]*) \|/m', file_get_contents(ROOT . "/$page"), $cells);
    return $cells[1];
}

/** Returns the numbers of a page without its code, links, badges and quotations, sorted. */
function numbers(string $text): array
{
    $text = preg_replace('/```.*?```|^(?:> |\[!).*?$|\]\([^)]*\)/ms', '', $text);
    preg_match_all('/(?<![A-Za-z\d.])\d+(?:\.\d+)*/', $text, $numbers);
    sort($numbers[0]);
    return $numbers[0];
}

/** Returns the part of the README that is translated: the start, and these sections. */
function translated(): string
{
    $sections = preg_split('/^(?=## )/m', file_get_contents(ROOT . '/README.md'));
    $wanted = '/\A(?:# |## (?:Two commands|Install|The endpoint|Codes)$)/m';
    return implode(preg_grep($wanted, $sections));
}

$code = static fn (Block $block): string => $block->text;
$original = array_map($code, blocks('README.md'));
foreach (translations() as $page) {
    $quoted = array_map($code, blocks($page));
    if (count($quoted) < 5) {
        echo "$page has too few blocks of code\n";
    }
    foreach (array_diff($quoted, $original) as $block) {
        echo "$page has a block that the README does not have:\n$block";
    }
    if (codes($page) !== codes('README.md')) {
        echo "$page: other codes: ", implode(' | ', array_merge(
            array_diff(codes($page), codes('README.md')),
            array_diff(codes('README.md'), codes($page)),
        )), "\n";
    }
    $counts = array_count_values(numbers(file_get_contents(ROOT . "/$page")));
    $expected = array_count_values(numbers(translated()));
    foreach ($counts + $expected as $number => $ignored) {
        [$here, $there] = [$counts[$number] ?? 0, $expected[$number] ?? 0];
        echo $here === $there ? '' : "$page has the number $number $here times, the README $there times\n";
    }
    if (preg_match('/^> .*README\.md.*`git show [0-9a-f]{7,40}`/m', file_get_contents(ROOT . "/$page")) !== 1) {
        echo "$page does not name the version of the README that it follows\n";
    }
}
var_dump(count(translations()), count(codes('README.md')) > 10);
?>
--EXPECT--
int(3)
bool(true)
