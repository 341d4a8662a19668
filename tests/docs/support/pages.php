<?php

declare(strict_types=1);

const ROOT = __DIR__ . '/../../..';

/** A fenced block of code on a page. */
final class Block
{
    public function __construct(
        /** @var string path of the page, from the root of the project */
        public readonly string $page,
        /** @var int line of the opening fence, from 1 */
        public readonly int $line,
        /** @var string such as "console"; '' if the fence names none */
        public readonly string $language,
        /** @var string the title after the language, '' if there is none */
        public readonly string $title,
        public readonly string $text,
    ) {
    }

    public function place(): string
    {
        return "$this->page:$this->line";
    }
}

/**
 * Returns the README and all pages in docs/, as paths from the root of the project.
 *
 * @return list<string>
 */
function pages(): array
{
    $pages = [ROOT . '/README.md', ...glob(ROOT . '/docs/*.md'), ...glob(ROOT . '/docs/*/*.md')];
    return array_map(static fn (string $path): string => substr($path, strlen(ROOT) + 1), $pages);
}

/**
 * Returns the translations of the README.
 *
 * @return list<string>
 */
function translations(): array
{
    return ['docs/ur.md', 'docs/hi.md', 'docs/zh.md'];
}

/**
 * Returns the fenced blocks of a page. A block may be indented, as in a list.
 *
 * @return list<Block>
 */
function blocks(string $page): array
{
    $text = file_get_contents(ROOT . "/$page");
    $fenced = '/^( *)```(\w*)(?: title="([^"]*)")?\n(.*?)^\1```$/ms';
    preg_match_all($fenced, $text, $found, PREG_SET_ORDER | PREG_OFFSET_CAPTURE);
    $blocks = [];
    foreach ($found as $groups) {
        $line = substr_count($text, "\n", 0, $groups[0][1]) + 1;
        [, $indent, $language, $title, $code] = array_column($groups, 0);
        $code = preg_replace("/^$indent/m", '', $code);
        $blocks[] = new Block($page, $line, $language, $title, $code);
    }
    // Each block has two fences. An odd one out would hide the blocks after it.
    if (preg_match_all('/^ *```/m', $text) !== 2 * count($blocks)) {
        echo "$page: a fence of a block is missing, or not in the form ```language title=\"...\"\n";
    }
    return $blocks;
}

/**
 * Returns the blocks of all pages in one of these languages.
 *
 * @return list<Block>
 */
function blocks_in(string ...$languages): array
{
    $all = array_merge(...array_map('blocks', pages()));
    $is_wanted = static fn (Block $block): bool => in_array($block->language, $languages, true);
    return array_values(array_filter($all, $is_wanted));
}
