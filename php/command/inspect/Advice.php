<?php

declare(strict_types=1);

namespace ZegoToken\Inspect;

/** The next step for each rejection. */
final class Advice
{
    public const COMPARE_SECRETS = 'Compare the ServerSecret with the one in ZEGO\'s console for '
        . 'this AppID.';

    private const WRITE_TYPES = 'Mint it with this extension, which writes each claim with its '
        . 'type.';

    /** Error code, start of the message, advice. The first match wins. */
    private const ROWS = [
        [1002033, 'the payload is for room', 'Request the token with the room id that the app logs '
            . 'in to.'],
        [1002033, 'the payload does not grant', 'Mint it with "privilege":{"1":1}: set '
            . 'ZEGO_ROOM_PRIVILEGES=login for the endpoint, or pass --room-id to zego-token mint.'],
        [1002033, 'it does not decrypt', self::COMPARE_SECRETS],
        [1002033, 'its authentication tag', self::COMPARE_SECRETS],
        [1002033, '', 'Pass the token on unchanged: every character, and + as +.'],
        [1002075, 'the claim', self::WRITE_TYPES],
        [1002076, 'the claim', self::WRITE_TYPES],
        [1002077, 'the claim', self::WRITE_TYPES],
        [1002078, 'the claim', self::WRITE_TYPES],
        [1002080, 'the claim', self::WRITE_TYPES],
        [1002075, 'the payload\'s stream_id_list', 'Write the ids of the streams that the user '
            . 'publishes, or [] for every stream.'],
        [1002075, '', 'Pass an empty payload, or a JSON object as a string, encoded only once.'],
        [1002076, '', 'Compare the AppID in the app, on the server and in ZEGO\'s console.'],
        [1002077, '', 'Request the token with exactly the user id that the app logs in with.'],
        [1002078, 'expired', 'Get a new token. The SDK warns the app 30 seconds before a token '
            . 'expires: then the app gets a new one and calls renewToken. If the token was minted '
            . 'just now, check the server\'s clock with timedatectl.'],
        [1002078, 'ctime', 'The clocks differ: run timedatectl here and on the server that minted '
            . 'the token.'],
        [1002078, 'expire ', 'Mint a new token with a lifetime greater than 0.'],
        [1002078, 'the header', 'The token was changed after minting, or minted incorrectly: mint '
            . 'a new one with this extension.'],
        [1002079, '', 'Pass only the token, which starts with 04, not the endpoint\'s whole '
            . 'response and not the AppSign.'],
        [1002082, 'the payload\'s stream_id_list', 'Request the token with the stream that the '
            . 'user publishes, or with "stream_id_list":[].'],
        [1002082, '', 'Mint it with "privilege":{"1":1,"2":1}: set '
            . 'ZEGO_ROOM_PRIVILEGES=login,publish for the endpoint (in a room with seats leave it '
            . 'unset: give the user a seat, and renew), or pass --publish to zego-token mint.'],
        [0, '', 'See docs/troubleshooting.md.'],
    ];

    /** Adds the advice for a rejection, as 'next', unless it has its own. */
    public static function add(array $rejection): array
    {
        foreach (self::ROWS as [$code, $start, $advice]) {
            $isOfCode = $code === $rejection['code'];
            $matches = $isOfCode && str_starts_with($rejection['message'], $start);
            if ($matches || $code === 0) {
                return $rejection + ['next' => $advice];
            }
        }
    }
}
