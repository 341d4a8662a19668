<?php

/**
 * The classes of the extension zego_server_assistant, for IDEs and static analysis. PHP never loads this file: where
 * the extension is loaded, the classes are there.
 */

namespace ZEGO;

/**
 * The codes of ZegoAssistantToken::$code.
 *
 * A code of -1 has no constant: the payload is not UTF-8, or too long.
 */
class ZegoErrorCodes
{
    /** There is a token. */
    public const success = 0;

    /** The app id is 0, or outside 1..4294967295. */
    public const appIDInvalid = 1;

    /** The user id is empty, or not UTF-8. */
    public const userIDInvalid = 3;

    /** The secret does not have 32 bytes. */
    public const secretInvalid = 5;

    /** The lifetime is 0 or negative, or ends past the last time there is. */
    public const effectiveTimeInSecondsInvalid = 6;
}

/**
 * What ZegoServerAssistant::generateToken04() returns: a token, or why there is none.
 */
class ZegoAssistantToken
{
    /**
     * One of ZegoErrorCodes, or -1.
     *
     * @var int|null
     */
    public $code;

    /**
     * What is wrong. Empty where there is a token.
     *
     * @var string
     */
    public $message = '';

    /**
     * The token, "04" and base64. Null where there is none.
     *
     * @var string|null
     */
    public $token;
}

class ZegoServerAssistant
{
    /**
     * Mints a Token04, which lets a user log in to ZEGOCLOUD.
     *
     * What is wrong with the values is said in the result, never thrown.
     *
     * @param int $appId the AppID, 1..4294967295
     * @param string $userId who it is for: the user id that the app logs in with, UTF-8
     * @param string $secret the ServerSecret, 32 bytes
     * @param int $effectiveTimeInSeconds how long it is valid from now on
     * @param string $payload room privileges as JSON, or nothing
     *
     * @return ZegoAssistantToken
     *
     * @throws \TypeError if an argument has another type that PHP does not convert
     * @throws \Error if the operating system gives no randomness
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
 * A token that cannot be opened. The code is the number that ZEGO's SDKs report for it.
 */
class Token04Exception extends \RuntimeException
{
}

/**
 * The claims of a token, opened with the ServerSecret.
 *
 * A token carries no signature: that one opens says nothing about who made it.
 */
final readonly class Token04
{
    public int $appId;

    public string $userId;

    public int $nonce;

    /** When it was minted, in seconds of Unix time. */
    public int $ctime;

    /** When it expires, in seconds of Unix time. */
    public int $expire;

    /** Room privileges as JSON, or nothing. */
    public string $payload;

    /** When it expires according to what stands before the claims: problems() compares the two. */
    private int $headerExpire;

    private function __construct()
    {
    }

    /**
     * Opens a token that any of ZEGO's libraries has minted.
     *
     * @param string $token the token, which starts with 04
     * @param string $secret the ServerSecret, 32 bytes
     *
     * @throws Token04Exception if it cannot be opened: the message says where, and what may have happened
     * @throws \ValueError if the secret does not have 32 bytes
     */
    public static function decode(string $token, #[\SensitiveParameter] string $secret): Token04
    {
    }

    /**
     * What ZEGO would refuse this token for. Empty where it should accept it.
     *
     * @param int $appId the app that logs in
     * @param string $userId the user who logs in
     * @param string|null $roomId the room, if the token is to be good for it
     * @param bool $publish whether the user is to publish streams
     * @param int|null $now the Unix time to judge at; null for now
     *
     * @return list<array{code: int, message: string}> each with the number that ZEGO's SDKs report
     */
    public function problems(
        int $appId,
        string $userId,
        ?string $roomId = null,
        bool $publish = false,
        ?int $now = null,
    ): array {
    }

    /**
     * Makes the kit token that ZEGO's UIKits for the web take out of a token.
     *
     * @param string $token a token for this user
     * @param int $appId the AppID
     * @param string $roomId the room to join
     * @param string $userId the user who joins
     * @param string $userName the name that others see
     *
     * @throws \ValueError if a text is not UTF-8, or the room or user id has characters that the UIKit cannot take
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
