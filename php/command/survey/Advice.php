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
            return ['Do not load the extension for this site: the methods of Token03 are missing in '
                . 'it. Go over to Token04 first.'];
        }
        if ($finding->isSubclass) {
            return ['Give generateToken04() the fifth parameter $payload: PHP stops at this class '
                . 'once the extension is loaded.'];
        }
        return array_values(array_filter([self::aboutStaying($finding), self::aboutMode($finding)]));
    }

    private static function aboutStaying(Finding $finding): string
    {
        $isRunLater = !$finding->declaration->isTopLevel;
        return match (true) {
            $finding->isDropped() => '',
            $finding->isAutoloaded() => 'This class of yours is not loaded any more once the '
                . 'extension is: its callers get the native class, which differs. Rename yours, or do not '
                . 'load the extension for this site.',
            $isRunLater => 'This class of yours stays, and PHP will stop there with "Cannot declare '
                . 'class" if it runs the declaration. Put it behind !class_exists(), which then is false.',
            $finding->loaded === 'path' => 'This class of yours stays, and PHP will stop there with '
                . '"Cannot declare class". Rename it, or do not load the extension for this site.',
            default => 'This class of yours stays, and PHP will stop there with "Cannot declare class" '
                . 'if the file is included by its path; if it is autoloaded, its callers get the native '
                . 'class, which differs. Rename it, or do not load the extension for this site.',
        };
    }

    private static function aboutMode(Finding $finding): string
    {
        $ciphers = $finding->declaration->ciphers;
        $isUnclear = count($ciphers) === 2 || $ciphers === [] && $finding->namesGcmElsewhere;
        $mayBeReplacedUnseen = $finding->isDropped()
            ? $finding->loaded !== 'path'
            : $finding->loaded !== 'path' || !$finding->declaration->isTopLevel;
        return match (true) {
            !$finding->mints() => '',
            $isUnclear => self::SET_MODE . ' to gcm or cbc, as this class mints: the extension cannot '
                . 'tell, and mints AES-CBC without the setting.',
            $ciphers !== [Ciphers::GCM] || !$mayBeReplacedUnseen => '',
            $finding->isAutoloaded() => self::SET_MODE . '=gcm: the extension does not see a file that '
                . 'is autoloaded, and mints AES-CBC without the setting.',
            default => self::SET_MODE . '=gcm, unless the file is included by its path: the extension '
                . 'sees it only then, and mints AES-CBC without the setting.',
        };
    }

    private static function nothing(Finding $finding): string
    {
        return match (true) {
            !$finding->mints() => 'Nothing.',
            $finding->library === 'gcm' => 'Nothing: the extension mints AES-GCM once the file is included.',
            $finding->library === 'four' => 'Nothing: a call with four arguments mints with an empty payload.',
            default => 'Nothing.',
        };
    }
}
