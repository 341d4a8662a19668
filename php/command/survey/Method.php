<?php

declare(strict_types=1);

namespace ZegoToken\Survey;

/** A method that a class declares. */
final class Method extends Member
{
    /**
     * @param list<string> $modifiers
     * @param list<string> $attributes
     * @param list<Parameter> $parameters
     * @param string $returnType as written, without spaces; '' without a type
     */
    public function __construct(
        string $name,
        array $modifiers,
        array $attributes,
        public readonly array $parameters,
        public readonly string $returnType,
        public readonly bool $returnsReference,
    ) {
        parent::__construct($name, $modifiers, $attributes);
    }
}
