--TEST--
The stub declares exactly the classes, functions and constants of the extension
--FILE--
<?php
require __DIR__ . '/../support/php_process.php';
require __DIR__ . '/support/reflected.php';

$extension = new ReflectionExtension('zego_server_assistant');
$native = [
    'classes' => reflected_classes($extension->getClassNames()),
    // The include hook inserts calls of a function whose name has spaces. A stub cannot declare it.
    'functions' => preg_grep('/ /', array_keys($extension->getFunctions()), PREG_GREP_INVERT),
    'constants' => array_keys(get_defined_constants(true)['zego_server_assistant'] ?? []),
];
[$status, $output] = run_php_without_extension(__DIR__ . '/support/reflected_stub.php');
$stub = json_decode($output, true);
if ($status !== 0 || !is_array($stub)) {
    echo $output;
}

/** Prints every difference with its path. */
function compare(mixed $native, mixed $stub, string $where): void
{
    if (!is_array($native) || !is_array($stub)) {
        if ($native !== $stub) {
            echo $where, ': the extension has ', json_encode($native), ', the stub ', json_encode($stub), "\n";
        }
        return;
    }
    foreach ($native + $stub as $key => $_) {
        compare($native[$key] ?? null, $stub[$key] ?? null, "$where [$key]");
    }
}

compare($native, $stub, 'reflection');
echo implode("\n", array_keys($native['classes']));
?>
--EXPECT--
ZEGO\Token04
ZEGO\Token04Exception
ZEGO\ZegoAssistantToken
ZEGO\ZegoErrorCodes
ZEGO\ZegoServerAssistant
