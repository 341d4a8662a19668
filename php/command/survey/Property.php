<?php

declare(strict_types=1);

namespace ZegoToken\Survey;

/** A property that a class declares. */
final class Property extends Member
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
        public readonly ?Expression $default,
        public readonly bool $hasHooks,
    ) {
        parent::__construct($name, $modifiers, $attributes);
    }
}
