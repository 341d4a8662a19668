--TEST--
Every relative link in a Markdown file leads to a file, and every anchor to a heading
--FILE--
<?php
require __DIR__ . '/support/pages.php';

/**
 * Returns the anchors that GitHub gives the headings of a page.
 *
 * @return array<string, true>
 */
function anchors(string $path): array
{
    $text = preg_replace('/^( *)```.*?^\1```$/ms', '', file_get_contents($path));
    preg_match_all('/^#+ +(.*?) *$/m', $text, $headings);
    $anchors = [];
    foreach ($headings[1] as $heading) {
        $heading = preg_replace('/\[([^]]*)]\([^)]*\)/', '$1', $heading);
        $kept = preg_replace('/[^\p{L}\p{M}\p{N} _-]/u', '', lower($heading));
        $slug = str_replace(' ', '-', $kept);
        $unique = $slug;
        for ($number = 1; isset($anchors[$unique]); $number++) {
            $unique = "$slug-$number";
        }
        $anchors[$unique] = true;
    }
    return $anchors;
}

/** Lower-cases ASCII, which is all that the headings need: PHP may lack mbstring. */
function lower(string $text): string
{
    return strtr($text, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz');
}

$files = [];
foreach (['', 'docs/', 'docs/*/', 'tests/', 'tests/*/', 'fuzz/', 'php/*/'] as $folder) {
    array_push($files, ...glob(ROOT . "/$folder*.md"));
}
$links = 0;
foreach ($files as $file) {
    $text = preg_replace('/^( *)```.*?^\1```$/ms', '', file_get_contents($file));
    $link = '/]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)/';
    preg_match_all($link, $text, $found, PREG_SET_ORDER);
    foreach ($found as $link) {
        $links++;
        $target = $link[1] === '' ? $file : dirname($file) . "/$link[1]";
        $anchor = $link[2] ?? '';
        if (!file_exists($target) || ($anchor !== '' && !isset(anchors($target)[$anchor]))) {
            $page = substr($file, strlen(ROOT) + 1);
            echo "$page: dead link $link[1]", $anchor === '' ? '' : "#$anchor", "\n";
        }
    }
}
var_dump($links > 50);
?>
--EXPECT--
bool(true)
