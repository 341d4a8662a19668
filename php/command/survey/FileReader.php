<?php

declare(strict_types=1);

namespace ZegoToken\Survey;

/**
 * Reads the declarations of ZEGO's three classes in one PHP file, and of subclasses of
 * ZegoServerAssistant.
 */
final class FileReader
{
    public const CLASSES = ['ZegoServerAssistant', 'ZegoAssistantToken', 'ZegoErrorCodes'];

    private const KINDS = [T_CLASS, T_INTERFACE, T_TRAIT, T_ENUM];

    /** Statements that can have a colon and an end keyword in place of braces. */
    private const BLOCKS = [T_IF, T_FOR, T_FOREACH, T_WHILE, T_SWITCH, T_DECLARE];
    private const BLOCK_ENDS
        = [T_ENDIF, T_ENDFOR, T_ENDFOREACH, T_ENDWHILE, T_ENDSWITCH, T_ENDDECLARE];

    private string $namespace = '';

    /** Number of blocks that are open. */
    private int $depth = 0;

    /** Depth of the top-level statements: 1 in a namespace with braces. */
    private int $topDepth = 0;

    /** @var list<bool> for each open parenthesis, whether a block's condition is in it */
    private array $conditions = [];

    /** @var array<string, true> names in lower case by which the file knows ZegoServerAssistant */
    private array $aliases = [];

    /** @var list<Declaration> */
    private array $declarations = [];

    private function __construct(private readonly Tokens $tokens)
    {
    }

    /** @return list<Declaration> */
    public static function read(string $code): array
    {
        $reader = new self(Tokens::of($code));
        while (!$reader->tokens->atEnd() && !$reader->tokens->is(T_HALT_COMPILER)) {
            $reader->readStatement();
        }
        return $reader->declarations;
    }

    public static function isZegos(Declaration $declaration): bool
    {
        return strcasecmp($declaration->namespace, 'ZEGO') === 0
            && self::nativeName($declaration->name) !== null;
    }

    /** Returns the name of one of the three classes as ZEGO writes it. */
    public static function nativeName(string $name): ?string
    {
        foreach (self::CLASSES as $class) {
            if (strcasecmp($class, $name) === 0) {
                return $class;
            }
        }
        return null;
    }

    private function readStatement(): void
    {
        $isMemberName = $this->tokens->peek(-1)->is([T_DOUBLE_COLON, T_OBJECT_OPERATOR]);
        if ($this->tokens->is(T_NAMESPACE) && !$isMemberName) {
            $this->readNamespace();
            return;
        }
        $isImport = $this->tokens->is(T_USE) && !$this->tokens->peek(1)->is('(');
        if ($isImport && $this->depth === $this->topDepth) {
            $this->readImports();
            return;
        }
        $attributes = Modifiers::attributes($this->tokens);
        $modifiers = Modifiers::modifiers($this->tokens);
        $isNamed = $this->tokens->peek(1)->is(T_STRING);
        if ($this->tokens->is(self::KINDS) && $isNamed && !$isMemberName) {
            $this->readClass($modifiers, $attributes);
        } elseif ($attributes === [] && $modifiers === []) {
            $this->readOther();
        }
    }

    private function readNamespace(): void
    {
        $this->tokens->next();
        $name = $this->tokens->is(['{', ';', '(']) ? '' : $this->tokens->next()->text;
        if ($this->tokens->is(['{', ';'])) {
            $this->namespace = $name;
            $this->aliases = [];
            // A namespace is never inside of anything.
            $this->depth = $this->topDepth = (int) $this->tokens->is('{');
            $this->tokens->next();
        }
    }

    /** Reads `use ZEGO\ZegoServerAssistant as Zego;` and its forms with commas and braces. */
    private function readImports(): void
    {
        $this->tokens->next();
        $text = implode(' ', array_column($this->tokens->takeUntil(';'), 'text'));
        if (preg_match('/^\\\\?zego\s*\\\\\s*\{(.*)\}/i', $text, $group) === 1) {
            $text = 'ZEGO\\' . str_replace(', ', ', ZEGO\\', trim($group[1]));
        }
        $import = '/(?:^|,)\s*\\\\?zego\\\\zegoserverassistant(?:\s+as\s+(\w+))?\s*(?=,|$)/i';
        if (preg_match($import, $text, $match) === 1) {
            $this->aliases[strtolower($match[1] ?? 'ZegoServerAssistant')] = true;
        }
    }

    /**
     * @param list<string> $modifiers
     * @param list<string> $attributes
     */
    private function readClass(array $modifiers, array $attributes): void
    {
        $isOurs = strcasecmp($this->namespace, 'ZEGO') === 0
            && self::nativeName($this->tokens->peek(1)->text) !== null;
        $isSubclass = $this->tokens->peek(2)->is(T_EXTENDS)
            && $this->isAssistant($this->tokens->peek(3)->text);
        if (!$isOurs && !$isSubclass) {
            $this->tokens->next();
            return;
        }
        $this->declarations[] = ClassReader::read(
            $this->tokens,
            $this->namespace,
            $this->depth === $this->topDepth,
            $modifiers,
            $attributes,
        );
    }

    /** Returns whether a name in the file means ZEGO\ZegoServerAssistant. */
    private function isAssistant(string $name): bool
    {
        $name = strtolower($name);
        return match (true) {
            isset($this->aliases[$name]) => true,
            str_starts_with($name, '\\') => $name === '\zego\zegoserverassistant',
            default => ltrim(strtolower("$this->namespace\\$name"), '\\')
                === 'zego\zegoserverassistant',
        };
    }

    private function readOther(): void
    {
        if ($this->tokens->is(['{', T_CURLY_OPEN, T_DOLLAR_OPEN_CURLY_BRACES])) {
            $this->depth++;
        } elseif ($this->tokens->is('}') || $this->tokens->is(self::BLOCK_ENDS)) {
            $this->closeBlock();
        } elseif ($this->tokens->is('(')) {
            $this->conditions[] = $this->tokens->peek(-1)->is(self::BLOCKS);
        } elseif ($this->tokens->is(')')) {
            $this->depth += (int) (array_pop($this->conditions) && $this->tokens->peek(1)->is(':'));
        }
        $this->tokens->next();
    }

    private function closeBlock(): void
    {
        $this->depth = max(0, $this->depth - 1);
        if ($this->depth < $this->topDepth) {
            $this->namespace = '';
            $this->topDepth = 0;
        }
    }
}
