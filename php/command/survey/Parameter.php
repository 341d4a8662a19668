<?php

declare(strict_types=1);

namespace ZegoToken\Survey;

/** A parameter of a method. */
final class Parameter
{
    /**
     * @param string $name with the $
     * @param string $type as written, without spaces; '' without a type
     * @param list<string> $attributes as written
     * @param list<string> $modifiers of a promoted property
     */
    public function __construct(
        public readonly string $name,
        public readonly string $type,
        public readonly ?Expression $default,
        public readonly bool $isReference,
        public readonly bool $isVariadic,
        public readonly array $attributes,
        public readonly array $modifiers,
        public readonly bool $hasHooks,
    ) {
    }
}
