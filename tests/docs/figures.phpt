--TEST--
The README has the figures of docs/performance.md, and its badges are true
--FILE--
<?php
require __DIR__ . '/support/pages.php';

/** Returns what the groups of a pattern find in a file of the project. */
function found(string $pattern, string $file): array
{
    preg_match($pattern, preg_replace('/\s+/', ' ', file_get_contents(ROOT . "/$file")), $found);
    return array_slice($found, 1) ?: ["nothing in $file"];
}

function same(array $readme, array $other): void
{
    if ($readme !== $other) {
        echo 'README: ', implode(', ', $readme), '; elsewhere: ', implode(', ', $other), "\n";
    }
}

same(
    found('/A token takes ([\d,]+) ns, with a room payload ([\d,]+) ns/', 'README.md'),
    found('/\| this extension \| \*\*([\d,]+)\*\* \| \*\*([\d,]+)\*\*/', 'docs/performance.md')
);
same(
    found('/plain PHP takes ([\d.]+) and ([\d.]+) times as long/', 'README.md'),
    found('/\| plain PHP class \| [\d,]+ \(([\d.]+)\) \| [\d,]+ \(([\d.]+)\)/', 'docs/performance.md')
);

[$first, $last] = found('~badge/PHP-([\d.]+)%20to%20([\d.]+)-~', 'README.md');
[$from, $before] = found('/"php": ">=([\d.]+),<([\d.]+)"/', 'composer.json');
same([$first, number_format($last + 0.1, 1)], [$from, $before]);
same(found('~badge/licence-(\w+)-~', 'README.md'), found('/"license": "(\w+)"/', 'composer.json'));
?>
done
--EXPECT--
done
