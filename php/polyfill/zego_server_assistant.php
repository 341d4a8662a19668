<?php

/**
 * The polyfill of the extension zego_server_assistant: ZEGO's three classes in plain PHP.
 *
 * Copy this file to a host that cannot load the extension, and require it before the first token.
 * It needs PHP 8.1 or later, 64 bits, and PHP's extension openssl. Where the extension is loaded it
 * declares nothing.
 */

declare(strict_types=1);

namespace ZEGO;

// Without autoloading: otherwise this file would load ZEGO's library wherever Composer can find it,
// and that library would mint. As with the extension, the autoloader is never asked. All or
// nothing: if a part of ZEGO's library is loaded, that library declares the rest.
if (
    !\class_exists(ZegoServerAssistant::class, false)
    && !\class_exists(ZegoAssistantToken::class, false)
    && !\class_exists(ZegoErrorCodes::class, false)
) {
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
         * For invalid values the result has an error code and a message.
         *
         * @param int $appId the AppID, 1..4294967295
         * @param string $userId the user id that the app logs in with, UTF-8
         * @param string $secret the ServerSecret, 32 bytes
         * @param int $effectiveTimeInSeconds the lifetime in seconds, starting now
         * @param string $payload room privileges as JSON, or '' for no restrictions
         *
         * @return ZegoAssistantToken
         *
         * @throws \TypeError if PHP cannot convert an argument to the type of its parameter
         * @throws \Error if openssl is missing, or the operating system's random source or PCRE fails
         */
        public static function generateToken04(
            int $appId,
            string $userId,
            #[\SensitiveParameter] string $secret,
            int $effectiveTimeInSeconds,
            string $payload = '',
        ) {
            // PHP 8.1 has no SensitiveParameter, so the trace of a warning has the argument.
            [$key, $secret] = [$secret, ''];
            $mode = PolyfillMinter::aesMode();
            $result = new ZegoAssistantToken();
            [$result->code, $result->message, $result->token] =
                PolyfillMinter::mint($mode, $appId, $userId, $key, $effectiveTimeInSeconds, $payload);
            return $result;
        }
    }

    /**
     * Checks the claims of a token and encrypts them.
     *
     * A class of its own, so that ZegoServerAssistant has the members that the extension's has.
     *
     * @internal
     */
    final class PolyfillMinter
    {
        /**
         * The longest JSON of the claims in bytes. With one byte more, the length of the padded
         * ciphertext would not fit the 16 bits it has in a token.
         */
        private const MAX_PLAINTEXT = 65519;

        /** The characters of an IV for AES-CBC, as in ZEGO's library. */
        private const IV_CHARACTERS = '0123456789abcdefghijklmnopqrstuvwxyz';

        /** The largest nonce of ZEGO's library. */
        private const MAX_NONCE = 2147483647;

        /** The code of an error for which ZEGO has no constant. */
        private const OTHER_ERROR = -1;

        /** As many valid UTF-8 characters as there are from the offset on, 100 at most. */
        private const VALID_UTF8 = '/\G(?:[\x00-\x7f]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]'
            . '|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]'
            . '|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}){1,100}+/';

        /** Whether this request has warned of the setting. */
        private static bool $hasWarned = false;

        /**
         * Returns code, message and token.
         *
         * @return array{int, string, string|null}
         */
        public static function mint(
            string $mode,
            int $appId,
            string $userId,
            #[\SensitiveParameter] string $secret,
            int $lifetime,
            string $payload,
        ): array {
            if (!\function_exists('openssl_encrypt')) {
                throw new \Error(
                    'ZEGO\ZegoServerAssistant needs the function openssl_encrypt() of PHP\'s extension openssl,'
                    . ' which is not loaded or disabled',
                );
            }
            [$nonce, $iv] = self::draw($mode);
            $ctime = \time();
            $error = self::identityError($appId, $userId, $secret)
                ?? self::lifetimeError($lifetime, $ctime)
                ?? self::textError($userId, $payload);
            if ($error !== null) {
                return $error;
            }
            $expire = $ctime + $lifetime;
            $claims = ['app_id' => $appId, 'user_id' => $userId, 'nonce' => $nonce]
                + ['ctime' => $ctime, 'expire' => $expire, 'payload' => $payload];
            // ZEGO's library passes JSON_BIGINT_AS_STRING, which json_encode() reads as this flag.
            $json = \json_encode($claims, \JSON_HEX_AMP | \JSON_THROW_ON_ERROR);
            if (\strlen($json) > self::MAX_PLAINTEXT) {
                return self::tooLong($userId, $payload);
            }
            return [ZegoErrorCodes::success, '', self::token($json, $secret, $mode, $iv, $expire)];
        }

        /**
         * Checks the arguments in the order of ZEGO's library.
         *
         * @return array{int, string, null}|null
         */
        private static function identityError(
            int $appId,
            string $userId,
            #[\SensitiveParameter] string $secret,
        ): ?array {
            if ($appId === 0) {
                return [ZegoErrorCodes::appIDInvalid, 'appID invalid', null];
            }
            if ($appId < 0 || $appId > 4294967295) {
                return [ZegoErrorCodes::appIDInvalid, "appID invalid: $appId is outside 1..4294967295", null];
            }
            if ($userId === '') {
                return [ZegoErrorCodes::userIDInvalid, 'userID invalid', null];
            }
            if (\strlen($secret) !== 32) {
                return [ZegoErrorCodes::secretInvalid, 'secret must be a 32 byte string', null];
            }
            return null;
        }

        /** @return array{int, string, null}|null */
        private static function lifetimeError(int $lifetime, int $ctime): ?array
        {
            $message = match (true) {
                $lifetime <= 0 => 'effectiveTimeInSeconds invalid',
                $lifetime > \PHP_INT_MAX - $ctime => "effectiveTimeInSeconds invalid: $lifetime seconds from now"
                    . ' is later than the largest 64-bit Unix time',
                default => null,
            };
            return $message === null ? null : [ZegoErrorCodes::effectiveTimeInSecondsInvalid, $message, null];
        }

        /** @return array{int, string, null}|null */
        private static function textError(string $userId, string $payload): ?array
        {
            $message = self::utf8Error($userId);
            if ($message !== null) {
                return [ZegoErrorCodes::userIDInvalid, "userID $message", null];
            }
            if (\strlen($payload) > self::MAX_PLAINTEXT) {
                return self::tooLong($userId, $payload);
            }
            $message = self::utf8Error($payload);
            if ($message !== null) {
                return [self::OTHER_ERROR, "payload $message", null];
            }
            // JSON is never shorter than the text, so a huge user id need not be written to be
            // measured.
            $isLong = \strlen($userId) + \strlen($payload) > self::MAX_PLAINTEXT;
            return $isLong ? self::tooLong($userId, $payload) : null;
        }

        /** @return array{int, string, null} */
        private static function tooLong(string $userId, string $payload): array
        {
            $message = \sprintf(
                'payload invalid: with a userId of %d bytes and a payload of %d, the token\'s JSON exceeds %d bytes',
                \strlen($userId),
                \strlen($payload),
                self::MAX_PLAINTEXT,
            );
            return [self::OTHER_ERROR, $message, null];
        }

        private static function utf8Error(string $text): ?string
        {
            if (self::checked(\preg_match('//u', $text)) === 1) {
                return null;
            }
            $at = 0;
            while (self::checked(\preg_match(self::VALID_UTF8, $text, $match, 0, $at)) === 1) {
                $at += \strlen($match[0]);
            }
            return "invalid: it must be valid UTF-8, but byte $at is not";
        }

        /** Returns the result of a preg function. Throws an Error if a limit of php.ini ended it. */
        private static function checked(int|false $result): int|false
        {
            if ($result === false && \preg_last_error() !== \PREG_BAD_UTF8_ERROR) {
                throw new \Error('PHP\'s PCRE fails: ' . \preg_last_error_msg()
                    . ' (see pcre.backtrack_limit, pcre.recursion_limit and pcre.jit in php.ini)');
            }
            return $result;
        }

        /**
         * Draws nonce and IV.
         *
         * @return array{int, string}
         */
        private static function draw(string $mode): array
        {
            try {
                return [\random_int(0, self::MAX_NONCE), $mode === 'gcm' ? \random_bytes(12) : self::cbcIv()];
            } catch (\Exception $error) {
                // PHP also runs signal handlers here, and they can throw.
                if ($error::class !== (\PHP_VERSION_ID < 80200 ? \Exception::class : 'Random\RandomException')) {
                    throw $error;
                }
                throw new \Error('the operating system provides no randomness: ' . $error->getMessage());
            }
        }

        private static function cbcIv(): string
        {
            $iv = '';
            while (\strlen($iv) < 16) {
                $iv .= self::IV_CHARACTERS[\random_int(0, 35)];
            }
            return $iv;
        }

        private static function token(
            string $json,
            #[\SensitiveParameter] string $secret,
            string $mode,
            string $iv,
            int $expire,
        ): string {
            $ciphertext = $mode === 'gcm'
                ? \openssl_encrypt($json, 'aes-256-gcm', $secret, \OPENSSL_RAW_DATA, $iv, $tag)
                : \openssl_encrypt($json, 'aes-256-cbc', $secret, \OPENSSL_RAW_DATA, $iv);
            if ($ciphertext === false) {
                throw new \Error("openssl does not encrypt with aes-256-$mode");
            }
            $ciphertext .= $tag ?? '';
            $binary = \pack('Jn', $expire, \strlen($iv)) . $iv . \pack('n', \strlen($ciphertext)) . $ciphertext;
            return '04' . \base64_encode($mode === 'gcm' ? "$binary\x01" : $binary);
        }

        /**
         * Returns 'cbc' or 'gcm'. Another value of the setting is a warning, and CBC, as with the
         * extension.
         */
        public static function aesMode(): string
        {
            [$name, $value] = self::setting();
            if ($value === 'cbc' || $value === 'gcm') {
                return $value;
            }
            if ($value !== '' && $value !== 'auto' && !self::$hasWarned) {
                // First: an error handler can throw.
                self::$hasWarned = true;
                \trigger_error("$name must be auto, cbc or gcm, and is \"$value\" here", \E_USER_WARNING);
            }
            return 'cbc';
        }

        /**
         * Returns name and value of the first setting of the AES mode that is not empty: of
         * php.ini, of the server parameters, which have the environment too, or of the environment.
         * A host can disable each of the functions.
         *
         * @return array{string, string}
         */
        private static function setting(): array
        {
            $name = 'zego_server_assistant.aes_mode';
            $value = \function_exists('get_cfg_var') ? \get_cfg_var($name) : '';
            if (\is_string($value) && $value !== '') {
                return [$name, $value];
            }
            $name = 'ZEGO_AES_MODE';
            $value = $_SERVER[$name] ?? '';
            if (!\is_string($value) || $value === '') {
                $value = \function_exists('getenv') ? (string) \getenv($name) : '';
            }
            return [$name, $value];
        }
    }
}
