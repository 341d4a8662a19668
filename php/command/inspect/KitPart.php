<?php

declare(strict_types=1);

namespace ZegoToken\Inspect;

use ZEGO\Token04;

use function ZegoToken\quoted;

/**
 * The part after the # of a kit token, read as ZEGO's web UIKit reads it: JSON.parse(atob(part)),
 * with appID, userID, roomID and userName. The last is percent-encoded.
 */
final class KitPart
{
    /** No number of ZEGO's: the UIKit fails before it connects. */
    private const NO_CODE = 0;

    private const KEYS = ['appID', 'userID', 'roomID', 'userName'];

    /** @var list<array{code: int, message: string, next: string}> */
    public array $rejections = [];

    /** @var list<string> */
    public array $notes = [];

    /** The room that the UIKit logs in to, if the part names one. */
    public ?string $roomId = null;

    public function __construct(string $token, ?Token04 $decoded)
    {
        $part = explode('#', $token)[1] ?? null;
        if ($part === null) {
            return;
        }
        $parameters = $this->parameters($part);
        if ($parameters === null) {
            return;
        }
        foreach (self::KEYS as $key) {
            $this->nameSimilarKey($key, $parameters);
        }
        if (array_key_exists('appID', $parameters)) {
            $this->checkAppId($parameters['appID'], $decoded?->appId);
        }
        if (array_key_exists('userID', $parameters)) {
            $this->checkUserId($parameters['userID'], $decoded?->userId);
        }
        if (array_key_exists('roomID', $parameters)) {
            $this->checkRoom($parameters['roomID']);
        }
        if (array_key_exists('userName', $parameters)) {
            $this->checkName($parameters['userName']);
        }
    }

    private function reject(string $message, int $code = self::NO_CODE): void
    {
        $this->rejections[] = [
            'code' => $code,
            'message' => "the part after # $message",
            'next' => 'Make it with Token04::kitToken(), with zego-token mint --kit, or with '
                . 'ZegoUIKitPrebuilt.generateKitTokenForProduction() in the browser.',
        ];
    }

    /** Returns the parameters, or null if the UIKit cannot read them. */
    private function parameters(string $part): ?array
    {
        // atob() ignores white space, and missing padding.
        $base64 = preg_replace('/[\t\n\f\r ]+/', '', $part);
        $binary = preg_match('~^[A-Za-z0-9+/]*={0,2}$~D', $base64) === 1
            ? base64_decode($base64, true)
            : false;
        if ($binary === false) {
            $hint = preg_match('/[-_]/', $part) === 1
                ? ': it has - or _ of the URL-safe alphabet'
                : '';
            $this->reject("is not base64, so the UIKit cannot read it$hint");
            return null;
        }
        $parameters = json_decode(self::latin1($binary), false);
        if (!$parameters instanceof \stdClass) {
            $this->reject('is not base64 of a JSON object, so the UIKit cannot read it');
            return null;
        }
        return (array) $parameters;
    }

    /** Returns the text that JavaScript's atob() makes of bytes: one character for each. */
    private static function latin1(string $bytes): string
    {
        return preg_replace_callback(
            '/[\x80-\xff]/',
            static fn (array $found): string
                => chr(0xC0 | ord($found[0]) >> 6) . chr(0x80 | ord($found[0]) & 0x3F),
            $bytes
        );
    }

    private function nameSimilarKey(string $key, array $parameters): void
    {
        if (array_key_exists($key, $parameters)) {
            return;
        }
        $letters = static fn (string $text): string
            => strtolower(preg_replace('/[^A-Za-z]/', '', $text));
        foreach (array_keys($parameters) as $found) {
            if ($letters((string) $found) === $letters($key)) {
                $name = quoted((string) $found);
                $this->reject("has the key $name, and the UIKit reads $key");
                return;
            }
        }
        if ($key === 'userName') {
            $this->notes[] = 'The part after # has no userName: the UIKit shows "undefined".';
        } else {
            $this->reject("has no $key");
        }
    }

    private function checkAppId(mixed $found, ?int $appId): void
    {
        // The UIKit multiplies it by 1, so a decimal text is fine.
        if (!is_int($found) && !(is_string($found) && preg_match('/^\d+$/D', $found) === 1)) {
            $this->reject('has an appID that is not a number');
        } elseif ($appId !== null && (string) $found !== (string) $appId) {
            $this->reject("is for app id $found, the token for $appId", 1002076);
        }
    }

    private function checkUserId(mixed $found, ?string $userId): void
    {
        if (!is_string($found) || $found === '') {
            $this->reject('has a userID that is not a text');
        } elseif ($userId !== null && $found !== $userId) {
            $hint = $found === self::latin1($userId)
                ? ': it is UTF-8 in base64, which atob() reads as Latin-1'
                : '';
            $this->reject(
                'is for user id ' . quoted($found) . ', the token for ' . quoted($userId) . $hint,
                1002077
            );
        }
    }

    private function checkRoom(mixed $found): void
    {
        if (is_string($found) && $found !== '') {
            $this->roomId = $found;
        } else {
            $this->reject('names no room: roomID must be a text that is not empty');
        }
    }

    private function checkName(mixed $found): void
    {
        if (!is_string($found)) {
            $this->notes[] = 'The userName after # is not a text.';
            return;
        }
        $isMalformed = preg_match('/%(?![0-9A-Fa-f]{2})/', $found) === 1
            || preg_match('//u', rawurldecode($found)) !== 1;
        if ($isMalformed) {
            $this->reject('has a userName that is not percent-encoded: decodeURIComponent() fails');
        } elseif (preg_match('/[^\w.!~*\'()%-]/', $found) === 1) {
            $this->notes[] = 'The userName after # is not percent-encoded as encodeURIComponent() '
                . 'does it. The UIKit may show another name.';
        }
    }
}
