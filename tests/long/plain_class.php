<?php

declare(strict_types=1);

/**
 * Loads plain PHP classes with ZEGO's interface into a namespace of their own, beside the native ones,
 * and returns the name of the assistant's class.
 *
 * @param string $folder below tests/
 */
function plain_class(string $folder): string
{
    $namespace = 'Plain' . crc32($folder);
    foreach (['ZegoErrorCodes', 'ZegoAssistantToken', 'ZegoServerAssistant'] as $class) {
        $code = file_get_contents(dirname(__DIR__) . "/$folder/$class.php");
        eval('?>' . preg_replace('/^namespace ZEGO;/m', "namespace $namespace;", $code));
    }
    return "$namespace\\ZegoServerAssistant";
}
