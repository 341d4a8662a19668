<?php

declare(strict_types=1);

namespace ZegoToken\Inspect;

use ZEGO\Token04;

use function ZegoToken\printable;
use function ZegoToken\quoted;
use function ZegoToken\styled;

/** The output of inspect: a text for people, or JSON for programs. */
final class Report
{
    public static function json(Inspection $inspection): string
    {
        $decoded = $inspection->decoded;
        return json_encode([
            'ok' => $inspection->rejections === [],
            'problems' => $inspection->rejections,
            'unchecked' => $inspection->unchecked,
            'claims' => $decoded === null ? null : [
                'app_id' => $decoded->appId,
                'user_id' => $decoded->userId,
                'nonce' => $decoded->nonce,
                'ctime' => $decoded->ctime,
                'expire' => $decoded->expire,
                'payload' => $decoded->payload,
            ],
            'mode' => $decoded?->mode,
            'notes' => $inspection->notes,
            'now' => $inspection->now,
            'left' => $decoded === null ? null
                : self::secondsBetween($inspection->now, $decoded->expire),
            'size' => strlen($inspection->token),
        ], JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR) . "\n";
    }

    /** $secretSource: where the ServerSecret is from. */
    public static function text(Inspection $inspection, string $secretSource): string
    {
        $text = match (true) {
            $inspection->rejections === [] => styled('GOOD', '32') . '  All checks passed.',
            $inspection->decoded === null => styled('BAD', '31') . '  This token cannot be '
                . 'decoded.',
            default => styled('BAD', '31') . '  ZEGO would reject this token.',
        } . "\n\n";
        foreach ($inspection->rejections as $rejection) {
            $next = self::wrapped('Next: ' . $rejection['next'], 70, 9);
            // The UIKit has no number for a part after # that it cannot read.
            $code = styled($rejection['code'] === 0 ? 'UIKit  ' : (string) $rejection['code'], '1');
            $text .= "$code  {$rejection['message']}\n         $next\n\n";
        }
        foreach ($inspection->notes as ['message' => $message]) {
            $text .= 'Note: ' . self::wrapped($message, 73, 6) . "\n\n";
        }
        $details = self::details($inspection);
        if (in_array(Advice::COMPARE_SECRETS, array_column($inspection->rejections, 'next'), true)) {
            $details = ['secret' => "from $secretSource"] + $details;
        }
        foreach ($details as $name => $detail) {
            $text .= sprintf("%-9s%s\n", $name, $detail);
        }
        $text .= $inspection->decoded === null ? '' : self::unchecked($inspection->unchecked);
        $start = $inspection->rejections === [] ? 'If ZEGO rejects it anyway' : 'For each error '
            . 'code';
        return "$text\n$start: see docs/troubleshooting.md of zego_server_assistant.\n";
    }

    private static function wrapped(string $text, int $width, int $indent): string
    {
        return str_replace("\n", "\n" . str_repeat(' ', $indent), wordwrap($text, $width));
    }

    /** @return array<string, string> */
    private static function details(Inspection $inspection): array
    {
        $decoded = $inspection->decoded;
        $size = strlen($inspection->token) . ' bytes';
        if (str_contains($inspection->token, '#')) {
            $size .= ', ' . strpos($inspection->token, '#') . ' of them before the # of a kit '
                . 'token';
        }
        return $decoded === null ? ['size' => $size] : [
            'app id' => (string) $decoded->appId,
            'user id' => quoted($decoded->userId),
            'payload' => $decoded->payload === ''
                ? '(empty: for any room)'
                : printable($decoded->payload),
            'minted' => self::inBothZones($decoded->ctime),
            'expires' => self::inBothZones($decoded->expire),
            'now' => self::inBothZones($inspection->now),
            'lifetime' => self::lifetime($decoded, $inspection->now),
            'nonce' => (string) $decoded->nonce,
            'AES mode' => strtoupper($decoded->mode),
            'size' => $size,
        ];
    }

    private static function lifetime(Token04 $decoded, int $now): string
    {
        $left = self::secondsBetween($now, $decoded->expire);
        $whole = self::duration(self::secondsBetween($decoded->ctime, $decoded->expire));
        $rest = $left > 0
            ? self::duration($left) . ' left'
            : 'expired ' . self::duration(-$left) . ' ago';
        return "$whole, $rest";
    }

    /** Returns $to - $from without overflow: the times in a token can be any 64-bit numbers. */
    public static function secondsBetween(int $from, int $to): int
    {
        $seconds = $to - $from;
        return match (true) {
            is_int($seconds) => max($seconds, -PHP_INT_MAX),
            $to > $from => PHP_INT_MAX,
            default => -PHP_INT_MAX,
        };
    }

    /** Formats a number of seconds in its two largest units, as in "1 h 5 min". */
    private static function duration(int $seconds): string
    {
        $parts = [];
        $rest = abs($seconds);
        foreach (['d' => 86400, 'h' => 3600, 'min' => 60, 's' => 1] as $unit => $length) {
            if ($rest >= $length) {
                $parts[] = intdiv($rest, $length) . " $unit";
            }
            $rest %= $length;
        }
        return ($seconds < 0 ? '-' : '') . (implode(' ', array_slice($parts, 0, 2)) ?: '0 s');
    }

    /** Formats a Unix time in the reader's time zone and in UTC. */
    private static function inBothZones(int $time): string
    {
        $moment = (new \DateTimeImmutable())->setTimestamp($time);
        $texts = [];
        foreach ([self::readersZone(), new \DateTimeZone('UTC')] as $zone) {
            $texts[] = $moment->setTimezone($zone)->format('Y-m-d H:i:s T');
        }
        return implode('   ', array_unique($texts));
    }

    /** Returns the system's time zone: date_default_timezone_get() knows only the one of php.ini. */
    private static function readersZone(): \DateTimeZone
    {
        // Shared hosts disable such functions.
        $file = function_exists('readlink') ? (string) @readlink('/etc/localtime') : '';
        $variable = function_exists('getenv') ? (string) getenv('TZ') : '';
        $system = preg_replace('~^.*/zoneinfo/~', '', $file);
        $names = [ltrim($variable, ':'), $system, date_default_timezone_get()];
        $known = \DateTimeZone::listIdentifiers(\DateTimeZone::ALL_WITH_BC);
        foreach ($names as $name) {
            if (in_array($name, $known, true)) {
                return new \DateTimeZone($name);
            }
        }
        return new \DateTimeZone('UTC');
    }

    /** @param list<string> $names of the options, as --json has them */
    private static function unchecked(array $names): string
    {
        if ($names === []) {
            return '';
        }
        $options = '--' . str_replace('_', '-', implode(', --', $names));
        return "\nNot checked, because not given: $options\n";
    }
}
