<?php

declare(strict_types=1);

namespace ZegoToken\Inspect;

use function ZegoToken\quoted;

/** Names other things that are passed as a token. */
final class Mistaken
{
    private const ENDPOINT = 'Pass the value of "token" in the endpoint\'s answer, which starts '
        . 'with 04.';

    private const LEAKED = 'If an app or a browser has it, anyone can mint tokens for your '
        . 'project: change it in ZEGO\'s console (docs/operations.md has the steps), keep it on the '
        . 'server, and pass a token to the app.';

    private const HAD_NONE = 'The app had no token when it logged in: wait for the endpoint\'s answer, '
        . 'and read the field that it has.';

    private const INVISIBLE = '/[\x{AD}\x{200B}-\x{200F}\x{2028}-\x{202F}\x{2060}-\x{2064}'
        . '\x{FEFF}]/u';

    private const NO_VALUE = '/^(undefined|null|nan|none|nil|false|true|array|\[object \w+\])$/Di';

    /** @return array{code: int, message: string, next: string}|null */
    public static function rejection(
        string $token,
        #[\SensitiveParameter] string $secret
    ): ?array {
        $first = explode('#', $token)[0];
        $found = self::secrets($first, $secret) ?? self::texts($first) ?? self::encoded($first);
        if ($found === null) {
            return null;
        }
        [$message, $next] = $found;
        $code = match (true) {
            $first === '' => 1002067,
            str_starts_with($first, '04') => 1002033,
            default => 1002079,
        };
        return ['code' => $code, 'message' => $message, 'next' => $next];
    }

    private static function secrets(string $token, #[\SensitiveParameter] string $secret): ?array
    {
        if (hash_equals($secret, $token)) {
            return ['this is the ServerSecret, not a token', self::LEAKED];
        }
        return match (preg_match('/^[0-9a-f]+$/Di', $token) === 1 ? strlen($token) : 0) {
            32 => ['not a token: 32 hexadecimal digits, as a ServerSecret has', self::LEAKED],
            64 => ['not a token: 64 hexadecimal digits, as an AppSign has', 'An AppSign starts the '
                . 'SDK, instead of a token. If a browser or another app has it, anyone can log in '
                . 'to your project: get a new one from ZEGO.'],
            default => null,
        };
    }

    private static function texts(string $token): ?array
    {
        if (preg_match(self::INVISIBLE, $token, $match, PREG_OFFSET_CAPTURE) === 1) {
            [$character, $offset] = $match[0];
            $name = sprintf('U+%04X', self::codePoint($character));
            return [
                "it has an invisible (zero-width) character, $name, at byte $offset",
                'Copy the token from the endpoint\'s answer again, without a chat or a document in '
                    . 'between.',
            ];
        }
        return match (true) {
            $token === '' => [
                'the token is empty',
                self::HAD_NONE . ' In PHP, token is null if code is not 0: print the message.',
            ],
            preg_match('/…|\.\.\./', $token) === 1 => [
                'it was shortened for display: it has an ellipsis',
                'Take the whole token from the endpoint\'s answer.',
            ],
            preg_match(self::NO_VALUE, $token) === 1 => [
                'not a token: the text ' . quoted($token),
                self::HAD_NONE,
            ],
            str_starts_with($token, '<') => [
                'not a token: HTML, probably an error page of the server',
                'Look at the answer\'s status and at the server\'s error log.',
            ],
            str_starts_with($token, '{') || str_starts_with($token, '[') => self::json($token),
            preg_match('~^https?://~i', $token) === 1 => ['not a token: a URL', self::ENDPOINT],
            default => null,
        };
    }

    /** Returns the code point of a character, which has two or three bytes of UTF-8. */
    private static function codePoint(string $character): int
    {
        $escape = json_encode($character);
        return (int) hexdec(substr($escape, 3, 4));
    }

    private static function json(string $token): array
    {
        $json = json_decode($token, true);
        if (!is_array($json)) {
            return ['not a token: it looks like JSON, but is not valid', self::ENDPOINT];
        }
        $message = $json['message'] ?? null;
        return [
            'not a token: JSON without a token'
                . (is_string($message) ? ', with the message ' . quoted($message) : ''),
            is_string($message) ? 'The endpoint gave no token: solve the problem in its message.'
                : self::ENDPOINT,
        ];
    }

    private static function encoded(string $token): ?array
    {
        $mint = 'Mint it with this extension or with one of ZEGO\'s libraries.';
        $binary = (string) base64_decode($token, true);
        return match (true) {
            preg_match('/^eyJ[\w-]+\.[\w-]+\.[\w-]*$/D', $token) === 1 => [
                'not a token of ZEGO: a JWT, probably the app\'s own login',
                self::ENDPOINT,
            ],
            str_starts_with($binary, '{') => [
                'not encrypted: it is only base64 of JSON, which anyone can write',
                $mint,
            ],
            str_starts_with($binary, '04') && base64_decode(substr($binary, 2), true) !== false => [
                'it is base64 of the whole token, which is base64 already',
                'Pass the token as the library returns it. It starts with 04.',
            ],
            str_starts_with($token, '03') => [
                'a token of version 03, from ZEGO\'s retired library',
                $mint,
            ],
            str_starts_with($token, '0404') => [
                'it starts with 0404: the version was put before the token a second time',
                'Pass the token as the library returns it, with one 04.',
            ],
            Layout::ofBinary($binary) !== null => [
                'the version 04 before its base64 is missing',
                'Pass the token as the library returns it. It starts with 04.',
            ],
            preg_match('//u', $token) !== 1 => [
                'not a token: binary data',
                'Pass the token as text. It starts with 04.',
            ],
            default => null,
        };
    }
}
