<?php

declare(strict_types=1);

/** Prints the classes of a file, as php-ast parses it. */
function show_classes(string $file): void
{
    $tree = ast\parse_file($file, max(ast\get_supported_versions()));
    $classes = array_filter($tree->children, fn ($node) => $node->kind === ast\AST_CLASS);
    echo basename($file), ': ', implode(', ', array_map(fn ($node) => $node->children['name'], $classes)), "\n";
}

foreach (glob(__DIR__ . '/../../stand_in/typed/*.php') as $file) {
    show_classes($file);
    require_once $file;
    echo 'included, ';
    show_classes($file);
}
