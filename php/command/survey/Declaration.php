<?php

declare(strict_types=1);

namespace ZegoToken\Survey;

/** A class, interface, trait or enum that a file declares. */
final class Declaration
{
    /**
     * @param string $kind class, interface, trait or enum
     * @param list<string> $modifiers in lower case
     * @param list<string> $attributes as written
     * @param list<string> $interfaces as written
     * @param list<Method> $methods
     * @param list<Property> $properties
     * @param list<Constant> $constants
     * @param list<string> $ciphers names of ciphers that are string literals in the methods
     */
    public function __construct(
        public readonly string $kind,
        public readonly string $namespace,
        public readonly string $name,
        public readonly int $line,
        public readonly bool $isTopLevel,
        public readonly array $modifiers,
        public readonly array $attributes,
        public readonly string $parent,
        public readonly array $interfaces,
        public readonly bool $usesTraits,
        public readonly array $methods,
        public readonly array $properties,
        public readonly array $constants,
        public readonly array $ciphers,
    ) {
    }

    public function method(string $name): ?Method
    {
        foreach ($this->methods as $method) {
            if (strcasecmp($method->name, $name) === 0) {
                return $method;
            }
        }
        return null;
    }
}
