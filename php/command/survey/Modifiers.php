<?php

declare(strict_types=1);

namespace ZegoToken\Survey;

/** Reads the attributes and the modifiers in front of a declaration. */
final class Modifiers
{
    private const MODIFIERS = [
        'public', 'protected', 'private', 'static', 'abstract', 'final', 'readonly', 'var',
        // One token each since PHP 8.4.
        'public(set)', 'protected(set)', 'private(set)',
    ];

    /** @return list<string> each attribute as written, without spaces */
    public static function attributes(Tokens $tokens): array
    {
        $attributes = [];
        while ($tokens->skip(T_ATTRIBUTE)) {
            do {
                $attribute = $tokens->takeUntil(',', ']');
                if ($attribute !== []) {
                    $attributes[] = implode(array_column($attribute, 'text'));
                }
            } while ($tokens->skip(','));
            $tokens->skip(']');
        }
        return $attributes;
    }

    /** @return list<string> in lower case */
    public static function modifiers(Tokens $tokens): array
    {
        $modifiers = [];
        while (in_array(strtolower($tokens->peek()->text), self::MODIFIERS, true)) {
            $modifier = strtolower($tokens->next()->text);
            if ($tokens->is('(') && strtolower($tokens->peek(1)->text) === 'set') {
                $tokens->takeGroup();
                $modifier .= '(set)';
            }
            $modifiers[] = $modifier;
        }
        return $modifiers;
    }
}
