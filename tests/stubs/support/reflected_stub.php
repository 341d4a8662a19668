<?php

/**
 * Prints as JSON what Reflection reports about the declarations of the stub. Needs a PHP without
 * the extension.
 */

declare(strict_types=1);

require __DIR__ . '/reflected.php';

if (extension_loaded('zego_server_assistant')) {
    exit("the extension is loaded\n");
}
$stub = file_get_contents(dirname(__DIR__, 3) . '/php/stubs/zego_server_assistant.stub.php');
if (PHP_VERSION_ID < 80200) {
    // PHP 8.1 has neither readonly classes nor #[\SensitiveParameter]. All properties of a readonly
    // class are readonly.
    $stub = str_replace(['final readonly class', '#[\SensitiveParameter] '], ['final class', ''], $stub);
    $stub = preg_replace('/^    (public|private) (int|string) \$/m', '    $1 readonly $2 $', $stub);
}
$declared = static fn (): array => [...get_declared_classes(), ...get_declared_interfaces(), ...get_declared_traits()];
$classes = $declared();
$functions = get_defined_functions()['user'];
$constants = array_keys(get_defined_constants());
try {
    // PHP declares the classes when it compiles the file, and then the file throws.
    eval("?>$stub");
    exit("the stub does not throw when it is loaded\n");
} catch (LogicException) {
}
echo json_encode([
    'classes' => reflected_classes(array_values(array_diff($declared(), $classes))),
    'functions' => array_values(array_diff(get_defined_functions()['user'], $functions)),
    'constants' => array_values(array_diff(array_keys(get_defined_constants()), $constants)),
], JSON_THROW_ON_ERROR);
