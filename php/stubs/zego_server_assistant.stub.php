<?php

/**
 * Declares the classes of the zego_server_assistant extension, for IDEs and static analysis, which
 * read this file and do not run it. docs/ide.md has the lines for each.
 */

namespace ZEGO;

// The methods below return null. A site that loads this file would have no token, and no error.
throw new \LogicException(
    'zego_server_assistant.stub.php is for IDEs and static analysis only: do not load it in PHP. '
    . 'Load the extension zego_server_assistant, or the polyfill.'
);

/**
 * The values of ZegoAssistantToken::$code.
 *
 * The code -1 has no constant. It means that the payload is not UTF-8 or is too long.
 */
class ZegoErrorCodes
{
    /** Success: the token was minted. */
    public const success = 0;

    /** The app id is outside 1..4294967295. */
    public const appIDInvalid = 1;

    /** The user id is empty or not UTF-8. */
    public const userIDInvalid = 3;

    /** The secret is not 32 bytes long. */
    public const secretInvalid = 5;

    /** The lifetime is not positive, or its end exceeds the largest 64-bit timestamp. */
    public const effectiveTimeInSecondsInvalid = 6;
}

/**
 * The result of ZegoServerAssistant::generateToken04(): a token or an error.
 */
class ZegoAssistantToken
{
    /**
     * A constant of ZegoErrorCodes, or -1.
     *
     * @var int|null
     */
    public $code;

    /**
     * The error message. Empty on success.
     *
     * @var string
     */
    public $message = '';

    /**
     * The token: "04" followed by base64. Null on failure.
     *
     * @var string|null
     */
    public $token;
}

/**
 * Mints tokens.
 */
class ZegoServerAssistant
{
    /**
     * Mints a Token04. With it a user can log in to ZEGOCLOUD.
     *
     * For invalid values the result has an error code and a message. It throws no exception.
     *
     * @param int $appId the AppID, 1..4294967295
     * @param string $userId the user id that the app logs in with, UTF-8
     * @param string $secret the ServerSecret, 32 bytes
     * @param int $effectiveTimeInSeconds the lifetime in seconds, starting now
     * @param string $payload room privileges as JSON, or '' for no restrictions. Calls with four
     *                        arguments, as for ZEGO's libraries of 2021 and 2022, work too
     *
     * @return ZegoAssistantToken
     *
     * @throws \TypeError if PHP cannot convert an argument to the type of its parameter
     * @throws \Error if the operating system's random source fails
     */
    public static function generateToken04(
        int $appId,
        string $userId,
        #[\SensitiveParameter] string $secret,
        int $effectiveTimeInSeconds,
        string $payload,
    ) {
    }
}

/**
 * Thrown if a token cannot be decoded. The code is the error code that ZEGO's SDKs report.
 */
class Token04Exception extends \RuntimeException
{
}

/**
 * The claims of a token, decoded with the ServerSecret.
 *
 * An AES-GCM token that decodes was minted by someone with the ServerSecret. For an AES-CBC token this
 * does not hold: CBC does not detect changes. Never show an untrusted caller why a token did not
 * decode.
 */
final readonly class Token04
{
    public int $appId;

    public string $userId;

    /** Random number, drawn for each token. */
    public int $nonce;

    /** Unix time of minting, in seconds. */
    public int $ctime;

    /** Unix time of expiry, in seconds. */
    public int $expire;

    /** Room privileges as JSON, or ''. */
    public string $payload;

    /** AES mode of the token: 'cbc' or 'gcm'. */
    public string $mode;

    /** Unix time of expiry in the token's header, in seconds. problems() compares it to $expire. */
    private int $headerExpire;

    private function __construct()
    {
    }

    /**
     * Decodes a token that was minted by this extension or by any of ZEGO's libraries.
     *
     * @param string $token the token, which starts with 04
     * @param string $secret the ServerSecret, 32 bytes
     *
     * @throws Token04Exception if the token cannot be decoded: the message gives the likely cause
     * @throws \ValueError if the secret is not 32 bytes long
     */
    public static function decode(string $token, #[\SensitiveParameter] string $secret): Token04
    {
    }

    /**
     * Returns why ZEGO would reject this token. The list is empty if ZEGO should accept it.
     *
     * @param int $appId the AppID of the app that logs in
     * @param string $userId the user who logs in
     * @param string|null $roomId the room that the user logs in to; null to check no room
     * @param bool $publish whether the user publishes streams
     * @param int|null $now the time of the check, in Unix seconds; null for the current time
     * @param string|null $streamId the stream that the user publishes; null to check no stream. A
     *     stream implies $publish
     *
     * @return list<array{code: int, message: string}> the code is the one that ZEGO's SDKs report
     */
    public function problems(
        int $appId,
        string $userId,
        ?string $roomId = null,
        bool $publish = false,
        ?int $now = null,
        ?string $streamId = null,
    ): array {
    }

    /**
     * Returns remarks that are no reason for a rejection: times in milliseconds, a lifetime that ZIM
     * rejects, a payload with missing or misspelt keys.
     *
     * @param int|null $now the time of the check, in Unix seconds; null for the current time
     *
     * @return list<array{message: string}>
     */
    public function notes(?int $now = null): array
    {
    }

    /**
     * Returns a kit token, for ZegoUIKitPrebuilt.create() of ZEGO's web UIKit: the token, "#", and
     * data for the UIKit.
     *
     * @param string $token a token for this user
     * @param int $appId the AppID
     * @param string $roomId the room to join, at most 128 bytes
     * @param string $userId the user who joins, at most 64 bytes
     * @param string $userName the name shown to other users, at most 256 bytes
     *
     * @throws \ValueError if an argument is not UTF-8 or too long, or if the room id or user id has
     *     characters above U+00FF, which the UIKit does not support
     */
    public static function kitToken(
        string $token,
        int $appId,
        string $roomId,
        string $userId,
        string $userName = '',
    ): string {
    }
}
