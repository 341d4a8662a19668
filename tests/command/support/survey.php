<?php

declare(strict_types=1);

require __DIR__ . '/command.php';
require_once __DIR__ . '/../../replace_userland/support/folder.php';

/**
 * Makes a temporary folder with the files given.
 *
 * @param array<string, string> $files name => content; a name can have folders in it
 */
function folder_with(array $files): Folder
{
    $folder = new Folder();
    foreach ($files as $name => $content) {
        is_dir(dirname("$folder->path/$name")) || mkdir(dirname("$folder->path/$name"), 0777, true);
        file_put_contents("$folder->path/$name", $content);
    }
    return $folder;
}

/** Runs `zego-token survey` on a folder and prints all that it says, with {site} for the folder. */
function show_survey(string $folder, string ...$options): void
{
    [$status, $output, $errors] = zego_token(['survey', $folder, ...$options]);
    echo str_replace($folder, '{site}', $errors . $output), "exit status $status\n";
}

/** Prints one line for each finding of `zego-token survey --json`. */
function show_findings(string $folder): void
{
    [$status, $output, $errors] = zego_token(['survey', '--json', $folder]);
    echo str_replace($folder, '{site}', $errors);
    foreach (json_decode($output, true)['findings'] as $finding) {
        $file = substr($finding['file'], strlen($folder) + 1);
        $dropped = $finding['dropped'] ? 'dropped' : 'stays';
        echo "$file:$finding[line] $finding[class] $finding[library] $dropped $finding[loaded]\n";
    }
    echo "exit status $status\n";
}

const ZEGO_CODES = <<<'PHP'
    namespace ZEGO;
    class ZegoErrorCodes
    {
        const success = 0, appIDInvalid = 1, userIDInvalid = 3, secretInvalid = 5;
        const effectiveTimeInSecondsInvalid = 6;
    }
    PHP;
