<?php

declare(strict_types=1);

namespace ZegoToken\Survey;

/** Tells ZEGO's five libraries apart. */
final class Library
{
    /** Of these the classes ZegoAssistantToken and ZegoErrorCodes are the same. */
    private const SAME_RESULTS = ['four', 'php56', 'typed', 'gcm'];

    /** @param list<Finding> $findings */
    public static function name(array $findings): void
    {
        $libraries = [];
        foreach ($findings as $finding) {
            if ($finding->mints()) {
                $finding->library = self::ofAssistant($finding);
                $libraries[dirname($finding->path)][$finding->library] = true;
                $libraries[''][$finding->library] = true;
            }
        }
        foreach ($findings as $finding) {
            if (!$finding->mints() && !$finding->isSubclass) {
                $finding->library = self::ofResult($finding, self::neighbour($finding, $libraries));
            }
        }
    }

    private static function ofAssistant(Finding $finding): string
    {
        $class = $finding->declaration;
        $mints04 = $class->method('generateToken04');
        $mints03 = $class->method('generateToken');
        $ciphers = $class->ciphers;
        return match (true) {
            $mints04 === null && $mints03 !== null && !$mints03->isPrivate() => 'token03',
            !$finding->isDropped(),
            count($ciphers) === 2,
            $ciphers === [] && $finding->namesGcmElsewhere => 'changed',
            $ciphers === [Ciphers::GCM] => 'gcm',
            count($mints04->parameters) === 4 => 'four',
            array_filter(array_column($mints04->parameters, 'type')) === [] => 'php56',
            default => 'typed',
        };
    }

    private static function ofResult(Finding $finding, string $neighbour): string
    {
        $constants = array_column($finding->declaration->constants, 'name');
        return match (true) {
            $neighbour === 'token03', in_array('privilegeInvalid', $constants, true) => 'token03',
            !$finding->isDropped() => 'changed',
            in_array($neighbour, self::SAME_RESULTS, true) => $neighbour,
            default => 'typed',
        };
    }

    /**
     * Returns the library of the ZegoServerAssistant in the same folder, or of all in the tree if
     * they are of one library, or ''.
     *
     * @param array<string, array<string, true>> $libraries folder => libraries in it; '' for all
     */
    private static function neighbour(Finding $finding, array $libraries): string
    {
        $names = array_keys($libraries[dirname($finding->path)] ?? $libraries[''] ?? []);
        return count($names) === 1 ? $names[0] : '';
    }
}
