<?php

declare(strict_types=1);

namespace ZegoToken\Survey;

/** A method, property or constant that a class declares. */
abstract class Member
{
    /**
     * @param string $name of a property with the $
     * @param list<string> $modifiers in lower case; 'private(set)' and the like are one modifier
     * @param list<string> $attributes as written
     */
    public function __construct(
        public readonly string $name,
        public readonly array $modifiers,
        public readonly array $attributes,
    ) {
    }

    public function isPrivate(): bool
    {
        return in_array('private', $this->modifiers, true);
    }

    public function isStatic(): bool
    {
        return in_array('static', $this->modifiers, true);
    }
}
