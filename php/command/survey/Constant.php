<?php

declare(strict_types=1);

namespace ZegoToken\Survey;

/** A constant that a class declares. */
final class Constant extends Member
{
    /**
     * @param list<string> $modifiers
     * @param list<string> $attributes
     */
    public function __construct(
        string $name,
        array $modifiers,
        array $attributes,
        public readonly bool $hasType,
        public readonly Expression $value,
    ) {
        parent::__construct($name, $modifiers, $attributes);
    }
}
