<?php

declare(strict_types=1);

/**
 * Returns everything that Reflection reports about classes and their members, private ones too.
 *
 * It leaves out the differences between a native class and a class in PHP (internal, extension,
 * file, lines, doc comments) and inherited members. The parent's name is there.
 *
 * @param list<string> $names
 */
function reflected_classes(array $names): array
{
    sort($names);
    $classes = [];
    foreach ($names as $name) {
        $classes[$name] = reflected_class(new ReflectionClass($name));
    }
    return $classes;
}

function reflected_class(ReflectionClass $class): array
{
    $own = static fn (array $members): array => array_filter(
        $members,
        static fn ($member): bool => $member->getDeclaringClass()->getName() === $class->getName(),
    );
    $interfaces = $class->getInterfaceNames();
    sort($interfaces);
    return [
        'name' => $class->getName(),
        'modifiers' => Reflection::getModifierNames($class->getModifiers()),
        'kind' => [$class->isInterface(), $class->isTrait(), $class->isEnum()],
        'parent' => ($class->getParentClass() ?: null)?->getName(),
        'interfaces' => $interfaces,
        'traits' => $class->getTraitNames(),
        'instantiable' => $class->isInstantiable(),
        'cloneable' => $class->isCloneable(),
        'iterable' => $class->isIterable(),
        'attributes' => reflected_attributes($class),
        'constants' => reflected_members($own($class->getReflectionConstants()), 'reflected_constant'),
        'properties' => reflected_members($own($class->getProperties()), 'reflected_property'),
        'methods' => reflected_members($own($class->getMethods()), 'reflected_method'),
    ];
}

/** Keeps the order of the members: dumps, casts and json_encode() follow it. */
function reflected_members(array $members, string $reflected): array
{
    return array_map($reflected, array_values($members));
}

function reflected_constant(ReflectionClassConstant $constant): array
{
    return [
        'name' => $constant->getName(),
        'modifiers' => Reflection::getModifierNames($constant->getModifiers()),
        'value' => $constant->getValue(),
        'enum case' => $constant->isEnumCase(),
        'attributes' => reflected_attributes($constant),
    ];
}

function reflected_property(ReflectionProperty $property): array
{
    return [
        'name' => $property->getName(),
        'modifiers' => Reflection::getModifierNames($property->getModifiers()),
        'type' => (string) $property->getType(),
        'has default' => $property->hasDefaultValue(),
        // PHP 8.5 reports a deprecation if there is none.
        'default' => $property->hasDefaultValue() ? $property->getDefaultValue() : null,
        'promoted' => $property->isPromoted(),
        'attributes' => reflected_attributes($property),
    ];
}

function reflected_method(ReflectionMethod $method): array
{
    return [
        'name' => $method->getName(),
        'modifiers' => Reflection::getModifierNames($method->getModifiers()),
        'returns' => (string) $method->getReturnType(),
        'tentatively returns' => (string) $method->getTentativeReturnType(),
        'returns reference' => $method->returnsReference(),
        'generator' => $method->isGenerator(),
        'deprecated' => $method->isDeprecated(),
        'required parameters' => $method->getNumberOfRequiredParameters(),
        'attributes' => reflected_attributes($method),
        'parameters' => array_map('reflected_parameter', $method->getParameters()),
    ];
}

function reflected_parameter(ReflectionParameter $parameter): array
{
    return [
        'name' => $parameter->getName(),
        'type' => (string) $parameter->getType(),
        'optional' => $parameter->isOptional(),
        'default' => $parameter->isDefaultValueAvailable() ? var_export($parameter->getDefaultValue(), true) : 'none',
        'by reference' => $parameter->isPassedByReference(),
        'variadic' => $parameter->isVariadic(),
        'promoted' => $parameter->isPromoted(),
        'attributes' => reflected_attributes($parameter),
    ];
}

function reflected_attributes(
    ReflectionClass|ReflectionClassConstant|ReflectionProperty|ReflectionMethod|ReflectionParameter $reflector,
): array {
    return array_map(
        static fn (ReflectionAttribute $attribute): array => [$attribute->getName(), $attribute->getArguments()],
        $reflector->getAttributes(),
    );
}
