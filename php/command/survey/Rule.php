<?php

declare(strict_types=1);

namespace ZegoToken\Survey;

/**
 * The rule by which the extension's include hook drops a declaration of one of ZEGO's three
 * classes: only if no caller can tell it from the native class. src/zend/replace_userland has the
 * same rule for PHP's syntax tree. The files of tests/replace_userland/changed test both.
 */
final class Rule
{
    private const PARAMETERS = [
        '$appId' => 'int',
        '$userId' => 'string',
        '$secret' => 'string',
        '$effectiveTimeInSeconds' => 'int',
        '$payload' => 'string',
    ];
    private const RETURN_TYPES = [
        '', 'zegoassistanttoken', '?zegoassistanttoken', '\zego\zegoassistanttoken',
        '?\zego\zegoassistanttoken', 'namespace\zegoassistanttoken',
        '?namespace\zegoassistanttoken', 'object', 'mixed',
    ];

    /** Members of each native class: the properties' defaults, the constants' values. */
    private const METHODS = ['ZegoServerAssistant' => ['generatetoken04' => 'generateToken04()']];
    private const PROPERTIES
        = ['ZegoAssistantToken' => ['$code' => null, '$message' => '', '$token' => null]];
    private const CONSTANTS = [
        'ZegoErrorCodes' => [
            'success' => 0,
            'appIDInvalid' => 1,
            'userIDInvalid' => 3,
            'secretInvalid' => 5,
            'effectiveTimeInSecondsInvalid' => 6,
        ],
    ];

    /**
     * Returns how a declaration differs from the native class of its name.
     *
     * @return list<string> empty if the include hook drops it
     */
    public static function differences(Declaration $declaration): array
    {
        $class = (string) FileReader::nativeName($declaration->name);
        return [
            ...self::ofClass($declaration),
            ...self::ofMethods($declaration, self::METHODS[$class] ?? []),
            ...self::ofProperties($declaration, self::PROPERTIES[$class] ?? []),
            ...self::ofConstants($declaration, self::CONSTANTS[$class] ?? []),
        ];
    }

    /** @return list<string> */
    private static function ofClass(Declaration $class): array
    {
        $attributes = self::otherAttributes($class->attributes, '\AllowDynamicProperties');
        return self::present([
            'is declared in a block, a condition or a function' => !$class->isTopLevel,
            "is an $class->kind" => in_array($class->kind, ['enum', 'interface'], true),
            "is a $class->kind" => $class->kind === 'trait',
            'is ' . implode(' ', $class->modifiers) => $class->modifiers !== [],
            'has the attribute ' . implode(', ', $attributes) => $attributes !== [],
            "extends $class->parent" => $class->parent !== '',
            'implements ' . implode(', ', $class->interfaces) => $class->interfaces !== [],
            'uses a trait' => $class->usesTraits,
        ]);
    }

    /**
     * @param array<string, string> $native
     * @return list<string>
     */
    private static function ofMethods(Declaration $class, array $native): array
    {
        $differences = [];
        foreach ($class->methods as $method) {
            $name = strtolower($method->name);
            // PHP itself calls methods such as __construct(), so that callers notice private ones.
            if ($method->isPrivate() && !str_starts_with($name, '__')) {
                continue;
            }
            $differences[] = isset($native[$name])
                ? self::ofGenerateToken04($method)
                : ["has the method $method->name()"];
            unset($native[$name]);
        }
        return array_merge(self::lacking(array_values($native)), ...$differences);
    }

    /** @return list<string> */
    private static function ofGenerateToken04(Method $method): array
    {
        $differences = self::present([
            'is ' . implode(' ', $method->modifiers)
                => array_diff($method->modifiers, ['public', 'static']) !== [],
            'is not static' => !$method->isStatic(),
            'has the attribute ' . implode(', ', $method->attributes) => $method->attributes !== [],
            'returns by reference' => $method->returnsReference,
            "returns $method->returnType"
                => !in_array(strtolower($method->returnType), self::RETURN_TYPES, true),
            ...self::ofParameters($method->parameters),
        ]);
        return array_map(
            static fn (string $difference): string => "generateToken04() $difference",
            $differences
        );
    }

    /**
     * @param list<Parameter> $parameters
     * @return array<string, bool>
     */
    private static function ofParameters(array $parameters): array
    {
        $count = count($parameters);
        $differences = ["has $count parameters" => $count < 4 || $count > 5];
        foreach (array_keys(self::PARAMETERS) as $index => $name) {
            if (isset($parameters[$index])) {
                $differences += self::ofParameter($parameters[$index], $name);
            }
        }
        return $differences;
    }

    /** @return array<string, bool> */
    private static function ofParameter(Parameter $parameter, string $name): array
    {
        $type = strtolower($parameter->type);
        $hasDefault = $parameter->default !== null
            && !($name === '$payload' && $parameter->default->is(''));
        $attributes = self::otherAttributes($parameter->attributes, '\SensitiveParameter');
        return [
            "has $parameter->name in the position of $name" => $parameter->name !== $name,
            "has the type $parameter->type of $name"
                => !in_array($type, ['', self::PARAMETERS[$name]], true),
            "has the default {$parameter->default?->source} of $name" => $hasDefault,
            'has the attribute ' . implode(', ', $attributes) . " of $name" => $attributes !== [],
            "takes $name by reference" => $parameter->isReference,
            "takes any number of $name" => $parameter->isVariadic,
            "promotes $name" => $parameter->modifiers !== [] || $parameter->hasHooks,
        ];
    }

    /**
     * @param array<string, ?string> $native
     * @return list<string>
     */
    private static function ofProperties(Declaration $class, array $native): array
    {
        $differences = [];
        foreach ($class->properties as $property) {
            if ($property->isPrivate()) {
                continue;
            }
            $differences[] = array_key_exists($property->name, $native)
                ? self::ofProperty($property, $native[$property->name])
                : ["has the property $property->name"];
            unset($native[$property->name]);
        }
        return array_merge(self::lacking(array_keys($native)), ...$differences);
    }

    /** @return list<string> */
    private static function ofProperty(Property $property, ?string $native): array
    {
        $hasNativeDefault = $property->default === null
            ? $native === null
            : $property->default->is($native);
        $name = $property->name;
        $source = $property->default?->source;
        $default = $source === null ? 'no default' : "the default $source";
        return self::present([
            "$name is " . implode(' ', $property->modifiers)
                => !in_array($property->modifiers, [['public'], ['var']], true),
            "$name has a type" => $property->hasType,
            "$name has $default" => !$hasNativeDefault,
            "$name has hooks" => $property->hasHooks,
            "$name has the attribute " . implode(', ', $property->attributes)
                => $property->attributes !== [],
        ]);
    }

    /**
     * @param array<string, int> $native
     * @return list<string>
     */
    private static function ofConstants(Declaration $class, array $native): array
    {
        $differences = [];
        foreach ($class->constants as $constant) {
            if ($constant->isPrivate()) {
                continue;
            }
            $differences[] = isset($native[$constant->name])
                ? self::ofConstant($constant, $native[$constant->name])
                : ["has the constant $constant->name"];
            unset($native[$constant->name]);
        }
        return array_merge(self::lacking(array_keys($native)), ...$differences);
    }

    /** @return list<string> */
    private static function ofConstant(Constant $constant, int $native): array
    {
        $name = $constant->name;
        return self::present([
            "$name is {$constant->value->source}" => !$constant->value->is($native),
            "$name is " . implode(' ', $constant->modifiers)
                => !in_array($constant->modifiers, [[], ['public']], true),
            "$name has a type" => $constant->hasType,
            "$name has the attribute " . implode(', ', $constant->attributes)
                => $constant->attributes !== [],
        ]);
    }

    /**
     * @param list<string> $attributes as written
     * @return list<string> those with another name
     */
    private static function otherAttributes(array $attributes, string $name): array
    {
        $isOther = static fn (string $attribute): bool
            => strcasecmp(strstr("$attribute(", '(', true), $name) !== 0;
        return array_values(array_filter($attributes, $isOther));
    }

    /**
     * @param list<string> $names of native members that the declaration does not have
     * @return list<string>
     */
    private static function lacking(array $names): array
    {
        return $names === [] ? [] : ['lacks ' . implode(', ', $names)];
    }

    /**
     * @param array<string, bool> $differences
     * @return list<string>
     */
    private static function present(array $differences): array
    {
        return array_keys(array_filter($differences));
    }
}
