<?php

declare(strict_types=1);

namespace ZegoToken\Survey;

/** Reads one declaration of a class, interface, trait or enum with its members. */
final class ClassReader
{
    /** @var list<Method> */
    private array $methods = [];

    /** @var list<Property> */
    private array $properties = [];

    /** @var list<Constant> */
    private array $constants = [];

    /** @var list<string> */
    private array $ciphers = [];

    private bool $usesTraits = false;

    private function __construct(private readonly Tokens $tokens)
    {
    }

    /**
     * Reads from the keyword to the end of the declaration.
     *
     * @param list<string> $modifiers
     * @param list<string> $attributes
     */
    public static function read(
        Tokens $tokens,
        string $namespace,
        bool $isTopLevel,
        array $modifiers,
        array $attributes,
    ): Declaration {
        $kind = strtolower($tokens->next()->text);
        $name = $tokens->next();
        $parents = self::names($tokens, T_EXTENDS);
        $interfaces = self::names($tokens, T_IMPLEMENTS);
        $reader = new self($tokens);
        $tokens->takeUntil('{');
        $tokens->next();
        while (!$tokens->atEnd() && !$tokens->skip('}')) {
            $reader->readMember();
        }
        return new Declaration(
            $kind,
            $namespace,
            $name->text,
            $name->line,
            $isTopLevel,
            $modifiers,
            $attributes,
            $parents[0] ?? '',
            $interfaces,
            $reader->usesTraits,
            $reader->methods,
            $reader->properties,
            $reader->constants,
            array_values(array_unique($reader->ciphers)),
        );
    }

    /** @return list<string> the names after extends or implements */
    private static function names(Tokens $tokens, int $keyword): array
    {
        if (!$tokens->skip($keyword)) {
            return [];
        }
        $names = [];
        do {
            $names[] = $tokens->next()->text;
        } while ($tokens->skip(','));
        return $names;
    }

    private function readMember(): void
    {
        $attributes = Modifiers::attributes($this->tokens);
        $modifiers = Modifiers::modifiers($this->tokens);
        if ($this->tokens->skip(T_USE)) {
            $this->usesTraits = true;
            $this->tokens->takeUntil(';', '{');
            $this->tokens->takeGroup();
        } elseif ($this->tokens->skip(T_CONST)) {
            $this->readConstants($modifiers, $attributes);
        } elseif ($this->tokens->skip(T_FUNCTION)) {
            $this->readMethod($modifiers, $attributes);
        } elseif ($this->tokens->is(T_CASE)) {
            $this->tokens->takeUntil(';');
            $this->tokens->next();
        } else {
            $this->readProperties($modifiers, $attributes);
        }
    }

    /**
     * @param list<string> $modifiers
     * @param list<string> $attributes
     */
    private function readConstants(array $modifiers, array $attributes): void
    {
        $beforeName = $this->tokens->takeUntil('=', ';', '}');
        $hasType = count($beforeName) > 1;
        $name = end($beforeName);
        while ($name !== false && $this->tokens->skip('=')) {
            $value = Expression::of($this->tokens->takeUntil(',', ';', '}'));
            $this->constants[]
                = new Constant($name->text, $modifiers, $attributes, $hasType, $value);
            $name = $this->tokens->skip(',') ? $this->tokens->next() : false;
        }
        $this->tokens->skip(';');
    }

    /**
     * @param list<string> $modifiers
     * @param list<string> $attributes
     */
    private function readProperties(array $modifiers, array $attributes): void
    {
        $hasType = count($this->takeType()) > 0;
        do {
            if (!$this->tokens->is(T_VARIABLE)) {
                // A syntax error. One token has to go, so that the reader comes to an end.
                $this->tokens->takeGroup();
                return;
            }
            $name = $this->tokens->next()->text;
            $default = $this->takeDefault('}');
            $hasHooks = $this->takeHooks();
            $this->properties[]
                = new Property($name, $modifiers, $attributes, $hasType, $default, $hasHooks);
        } while ($this->tokens->skip(','));
        $this->tokens->skip(';');
    }

    /**
     * @param list<string> $modifiers
     * @param list<string> $attributes
     */
    private function readMethod(array $modifiers, array $attributes): void
    {
        $returnsReference = $this->tokens->skip('&');
        $name = $this->tokens->next()->text;
        $parameters = $this->readParameters();
        $returnType = '';
        if ($this->tokens->skip(':')) {
            $returnType = self::text($this->tokens->takeUntil('{', ';', '}'));
        }
        $body = $this->tokens->is('}') ? [] : $this->tokens->takeGroup();
        array_push($this->ciphers, ...Ciphers::in($body));
        $this->methods[] = new Method(
            $name,
            $modifiers,
            $attributes,
            $parameters,
            $returnType,
            $returnsReference,
        );
    }

    /** @return list<Parameter> */
    private function readParameters(): array
    {
        $parameters = [];
        $this->tokens->skip('(');
        while (!$this->tokens->atEnd() && !$this->tokens->skip(')')) {
            $parameters[] = $this->readParameter();
            $this->tokens->takeUntil(',', ')');
            $this->tokens->skip(',');
        }
        return $parameters;
    }

    private function readParameter(): Parameter
    {
        $attributes = Modifiers::attributes($this->tokens);
        $modifiers = Modifiers::modifiers($this->tokens);
        $type = self::text($this->takeType());
        $isReference = $this->tokens->skip('&');
        $isVariadic = $this->tokens->skip(T_ELLIPSIS);
        $name = $this->tokens->is(T_VARIABLE) ? $this->tokens->next()->text : '';
        $default = $this->takeDefault(')');
        $hasHooks = $this->takeHooks();
        return new Parameter(
            $name,
            $type,
            $default,
            $isReference,
            $isVariadic,
            $attributes,
            $modifiers,
            $hasHooks,
        );
    }

    /** @return list<\PhpToken> the tokens before a variable and its & or ... */
    private function takeType(): array
    {
        $type = [];
        $after = [T_VARIABLE, T_AMPERSAND_FOLLOWED_BY_VAR_OR_VARARG, T_ELLIPSIS];
        $broken = ['=', ',', ';', ')', '{', '}'];
        while (!$this->tokens->atEnd() && !$this->tokens->is([...$after, ...$broken])) {
            array_push($type, ...$this->tokens->takeGroup());
        }
        return $type;
    }

    private function takeDefault(string $end): ?Expression
    {
        if (!$this->tokens->skip('=')) {
            return null;
        }
        $default = $this->tokens->takeUntil(',', ';', '{', $end);
        array_push($this->ciphers, ...($end === ')' ? Ciphers::in($default) : []));
        return Expression::of($default);
    }

    /** Takes the hooks of a property, and returns whether there are any. */
    private function takeHooks(): bool
    {
        $hasHooks = $this->tokens->is('{');
        if ($hasHooks) {
            $this->tokens->takeGroup();
        }
        return $hasHooks;
    }

    /** @param list<\PhpToken> $tokens */
    private static function text(array $tokens): string
    {
        return implode(array_column($tokens, 'text'));
    }
}
