<?php

declare(strict_types=1);

namespace ZegoToken\Inspect;

use ZEGO\Token04;

/** The rules of ZIM, ZEGO's chat, that the other products do not have. */
final class Zim
{
    private const TOKEN_INVALID = 6000103;
    private const LIFETIME_TOO_SHORT = 6000108;

    private const SHORTEST_SECONDS = 30;
    private const LONGEST_SECONDS = 24 * 86400;

    /** @return list<array{code: int, message: string, next: string}> */
    public static function rejections(Token04 $decoded): array
    {
        $rejections = [];
        $lifetime = Report::secondsBetween($decoded->ctime, $decoded->expire);
        if ($decoded->payload !== '') {
            $rejections[] = [
                'code' => self::TOKEN_INVALID,
                'message' => 'ZIM takes no payload',
                'next' => 'Mint it with an empty payload: without a room id.',
            ];
        }
        if ($lifetime < self::SHORTEST_SECONDS) {
            $rejections[] = [
                'code' => self::LIFETIME_TOO_SHORT,
                'message' => "a token for ZIM lives 30 s at least, this one $lifetime s",
                'next' => 'Mint it with a longer lifetime.',
            ];
        }
        if ($lifetime > self::LONGEST_SECONDS) {
            $rejections[] = [
                'code' => self::TOKEN_INVALID,
                'message' => "a token for ZIM lives 24 days at most (2073600 s), this one $lifetime s",
                'next' => 'Mint it with a shorter lifetime, in seconds from now.',
            ];
        }
        return $rejections;
    }

    /** Returns the notes without those that only repeat ZIM's rejections. */
    public static function withoutRepeated(array $notes): array
    {
        $isNew = static fn (string $note): bool => !str_contains($note, 'ZIM rejects');
        return array_values(array_filter($notes, $isNew));
    }
}
