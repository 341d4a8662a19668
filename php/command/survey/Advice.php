<?php

declare(strict_types=1);

namespace ZegoToken\Survey;

/** Says what to do about a finding before the extension is loaded. */
final class Advice
{
    private const SET_MODE = 'Set zego_server_assistant.aes_mode';

    /** Returns whether something is to be done. */
    public static function isNeeded(Finding $finding): bool
    {
        return self::steps($finding) !== [];
    }

    public static function text(Finding $finding): string
    {
        return implode(' ', self::steps($finding)) ?: self::nothing($finding);
    }

    /** @return list<string> */
    private static function steps(Finding $finding): array
    {
        if ($finding->library === 'token03') {
            return [
                'Do not load the extension for this site: the methods of Token03 are missing in '
                . 'it. Go over to Token04 first.',
            ];
        }
        if ($finding->isSubclass) {
            return [
                'Give generateToken04() the fifth parameter $payload: PHP stops at this class once '
                . 'the extension is loaded.',
            ];
        }
        $steps = [self::aboutStaying($finding), self::aboutMode($finding)];
        return array_values(array_filter($steps));
    }

    private static function aboutStaying(Finding $finding): string
    {
        $rename = 'Rename it, or do not load the extension for this site.';
        $stop = 'This class of yours stays, and PHP will stop there with "Cannot declare class"';
        return match (true) {
            $finding->isDropped() => '',
            $finding->isAutoloaded() => 'This class of yours is not loaded any more once the '
                . "extension is: its callers get the native class, which differs. $rename",
            !$finding->declaration->isTopLevel => "$stop if it runs the declaration. Nothing is to "
                . 'be done if the condition is !class_exists() with the name of the class.',
            $finding->loaded === 'path' => "$stop. $rename",
            default => "$stop if the file is included by its path; if it is autoloaded, its "
                . "callers get the native class, which differs. $rename",
        };
    }

    private static function aboutMode(Finding $finding): string
    {
        $ciphers = $finding->declaration->ciphers;
        $isUnclear = count($ciphers) === 2 || $ciphers === [] && $finding->namesGcmElsewhere;
        return match (true) {
            !$finding->mints() => '',
            $isUnclear => self::SET_MODE . ' to gcm or cbc, as this class mints: the extension '
                . 'cannot tell, and mints AES-CBC without the setting.',
            $ciphers !== [Ciphers::GCM] || !self::mayBeReplacedUnseen($finding) => '',
            $finding->isAutoloaded() => self::SET_MODE . '=gcm: the extension does not see a file '
                . 'that is autoloaded, and mints AES-CBC without the setting.',
            default => self::SET_MODE . '=gcm, unless the file is included by its path: the '
                . 'extension sees it only then, and mints AES-CBC without the setting.',
        };
    }

    /** Returns whether the native class may answer while the include hook sees no file. */
    private static function mayBeReplacedUnseen(Finding $finding): bool
    {
        $isRunLater = !$finding->isDropped() && !$finding->declaration->isTopLevel;
        return $finding->loaded !== 'path' || $isRunLater;
    }

    private static function nothing(Finding $finding): string
    {
        return match ($finding->mints() ? $finding->library : '') {
            'gcm' => 'Nothing: the extension mints AES-GCM once the file is included.',
            'four' => 'Nothing: a call with four arguments mints with an empty payload.',
            default => 'Nothing.',
        };
    }
}
