<?php

/**
 * The polyfill of the extension zego_server_assistant: ZEGO\Token04 in plain PHP, which decodes
 * tokens.
 *
 * It needs PHP 8.1 or later, 64 bits, and PHP's extension openssl. Where the extension is loaded it
 * declares nothing.
 */

declare(strict_types=1);

namespace ZEGO;

// Without autoloading, as no autoloader has these classes.
if (!\class_exists(Token04::class, false)) {
    /**
     * Thrown if a token cannot be decoded. The code is the error code that ZEGO's SDKs report.
     */
    class Token04Exception extends \RuntimeException
    {
    }

    /**
     * The claims of a token, decoded with the ServerSecret.
     *
     * An AES-GCM token that decodes was minted by someone with the ServerSecret. For an AES-CBC
     * token this does not hold: CBC does not detect changes. Never show an untrusted caller why a
     * token did not decode.
     */
    final class Token04
    {
        public readonly int $appId;

        public readonly string $userId;

        /** Random number, drawn for each token. */
        public readonly int $nonce;

        /** Unix time of minting, in seconds. */
        public readonly int $ctime;

        /** Unix time of expiry, in seconds. */
        public readonly int $expire;

        /** Room privileges as JSON, or ''. */
        public readonly string $payload;

        /** AES mode of the token: 'cbc' or 'gcm'. */
        public readonly string $mode;

        /**
         * Unix time of expiry in the token's header, in seconds. problems() compares it to $expire.
         */
        private readonly int $headerExpire;

        private function __construct()
        {
        }

        /**
         * Decodes a token that was minted by the extension, its polyfill or any of ZEGO's
         * libraries.
         *
         * @param string $token the token, which starts with 04
         * @param string $secret the ServerSecret, 32 bytes
         *
         * @throws Token04Exception if the token cannot be decoded: the message gives the likely
         *     cause
         * @throws \ValueError if the secret is not 32 bytes long
         * @throws \Error if openssl or one of its ciphers is missing, or PHP's PCRE fails
         */
        public static function decode(string $token, #[\SensitiveParameter] string $secret): Token04
        {
            $length = \strlen($secret);
            if ($length !== 32) {
                // The AppSign in ZEGO's console has 64 characters.
                $hint = $length === 64 ? ', as the AppSign has' : '';
                throw new \ValueError(
                    __METHOD__ . "(): Argument #2 (\$secret) must be the ServerSecret, which has 32 bytes,"
                    . " $length given$hint",
                );
            }
            if (!\function_exists('openssl_decrypt')) {
                throw new \Error(
                    'ZEGO\Token04 needs the function openssl_decrypt() of PHP\'s extension openssl,'
                    . ' which is not loaded or disabled',
                );
            }
            try {
                $decoded = PolyfillDecoder::decode(\explode('#', $token, 2)[0], $secret);
            } catch (Token04Exception $error) {
                // A new one: the trace of the first one has the claims.
                throw new Token04Exception($error->getMessage(), $error->getCode());
            }
            $decodedToken = new self();
            foreach ($decoded as $name => $value) {
                $decodedToken->$name = $value;
            }
            return $decodedToken;
        }

        /**
         * Returns why ZEGO would reject this token. The list is empty if ZEGO should accept it.
         *
         * @param int $appId the AppID of the app that logs in
         * @param string $userId the user who logs in
         * @param string|null $roomId the room that the user logs in to; null to check no room
         * @param bool $publish whether the user publishes streams
         * @param int|null $now the time of the check, in Unix seconds; null for the current time
         * @param string|null $streamId the stream that the user publishes; null to check no stream.
         *     A stream implies $publish
         *
         * @return list<array{code: int, message: string}> the code is the one that ZEGO's SDKs
         *     report
         */
        public function problems(
            int $appId,
            string $userId,
            ?string $roomId = null,
            bool $publish = false,
            ?int $now = null,
            ?string $streamId = null,
        ): array {
            $this->mustBeDecoded();
            $problems = new PolyfillProblems();
            $problems->checkIdentity($this->appId, $appId, $this->userId, $userId);
            $problems->checkTimes($this->ctime, $this->expire, $this->headerExpire, $now ?? \time());
            $problems->checkPayload($this->payload, $roomId, $publish || $streamId !== null, $streamId);
            return $problems->found;
        }

        /**
         * Returns remarks that are no reason for a rejection: times in milliseconds, a lifetime
         * that ZIM rejects, a payload with missing or misspelt keys.
         *
         * @param int|null $now the time of the check, in Unix seconds; null for the current time
         *
         * @return list<array{message: string}>
         */
        public function notes(?int $now = null): array
        {
            $this->mustBeDecoded();
            $notes = PolyfillNotes::onTimes($this->ctime, $this->expire, $now ?? \time());
            \array_push($notes, ...PolyfillNotes::onPayload($this->payload));
            return \array_map(static fn (string $note): array => ['message' => $note], $notes);
        }

        /**
         * Returns a kit token, for ZegoUIKitPrebuilt.create() of ZEGO's web UIKit: the token, "#",
         * and data for the UIKit.
         *
         * @param string $token a token for this user
         * @param int $appId the AppID
         * @param string $roomId the room to join, at most 128 bytes
         * @param string $userId the user who joins, at most 64 bytes
         * @param string $userName the name shown to other users, at most 256 bytes
         *
         * @throws \ValueError if an argument is not UTF-8 or too long, or if the room id or user id
         *     has characters above U+00FF, which the UIKit does not support
         */
        public static function kitToken(
            string $token,
            int $appId,
            string $roomId,
            string $userId,
            string $userName = '',
        ): string {
            $fault = PolyfillKit::fault($token, $roomId, $userId, $userName);
            if ($fault !== null) {
                throw new \ValueError(__METHOD__ . "(): Argument $fault");
            }
            return "$token#" . PolyfillKit::part($appId, $roomId, $userId, $userName);
        }

        /** Throws an Error for an object that Reflection made without decode(). */
        private function mustBeDecoded(): void
        {
            if (!isset($this->headerExpire)) {
                throw new \Error('This ZEGO\Token04 does not come from ZEGO\Token04::decode()');
            }
        }

        /** Reads other properties as null, with PHP's warning. Without it, a reference adds one. */
        public function __get(string $name): mixed
        {
            if (\property_exists($this, $name)) {
                throw new \Error("Cannot access private property ZEGO\\Token04::\$$name");
            }
            \trigger_error("Undefined property: ZEGO\\Token04::\$$name", \E_USER_WARNING);
            return null;
        }

        /** Refuses other properties, as the readonly classes of PHP 8.2 do. */
        public function __set(string $name, mixed $value): void
        {
            $isPrivate = \property_exists($this, $name);
            $deed = $isPrivate ? 'access private property' : 'create dynamic property';
            throw new \Error("Cannot $deed ZEGO\\Token04::\$$name");
        }

        /** @return never */
        public function __serialize(): array
        {
            throw new \Exception("Serialization of 'ZEGO\\Token04' is not allowed");
        }

        /** @param array<mixed> $data */
        public function __unserialize(array $data): void
        {
            throw new \Exception("Unserialization of 'ZEGO\\Token04' is not allowed");
        }
    }

    /**
     * Opens the envelope of a token and reads its claims.
     *
     * @internal
     */
    final class PolyfillDecoder
    {
        private const VERSION = '04';

        /** The length in bytes of the longest token: AES-GCM with a ciphertext of 65,535 bytes. */
        private const LONGEST_TOKEN = 87418;

        /**
         * The largest length in bytes of a token that is decoded. Bytes after its mode are ignored.
         */
        private const LIMIT = 131072;

        private const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

        /** Lengths in bytes. */
        private const CBC_IV = 16;
        private const GCM_IV = 12;
        private const BLOCK = 16;
        private const TAG = 16;

        private const MALFORMED = 1002033;

        /** The claims that must be integers, and ZEGO's code for one that is not. */
        private const INTEGERS = ['app_id' => 1002076, 'nonce' => 1002080, 'ctime' => 1002078, 'expire' => 1002078];

        /**
         * Returns the properties of a Token04.
         *
         * @return array<string, int|string>
         *
         * @throws Token04Exception
         */
        public static function decode(string $token, #[\SensitiveParameter] string $secret): array
        {
            $binary = self::fromBase64($token);
            [$headerExpire, $iv, $ciphertext, $modeByte] = self::split($binary);
            // Before decryption: an Error after it would tell of the plaintext, as above.
            PolyfillText::isUtf8('');
            $mode = self::mode($iv, $modeByte, \strlen($ciphertext));
            $plaintext = $mode === 'gcm'
                ? self::decryptGcm($ciphertext, $secret, $iv)
                : self::decryptCbc($ciphertext, $secret, $iv);
            $claims = self::claims($plaintext);
            if ($claims === null) {
                // One error for a wrong padding, text that is not JSON and missing claims. With
                // two, the difference is a padding oracle: whoever sees it can forge tokens.
                $hint = $modeByte === null || $modeByte <= 1
                    ? ''
                    : " (its mode byte is $modeByte, which means AES-CBC as 0 does)";
                self::fail(
                    "it does not decrypt to the claims: it was made with another ServerSecret, or changed$hint",
                );
            }
            return self::read($claims) + ['mode' => $mode, 'headerExpire' => $headerExpire];
        }

        private static function fail(string $message, int $code = self::MALFORMED): never
        {
            throw new Token04Exception($message, $code);
        }

        private static function fromBase64(string $token): string
        {
            if (!\str_starts_with($token, self::VERSION)) {
                self::fail('not a version 04 token: it does not start with 04', 1002079);
            }
            if (\strlen($token) > self::LIMIT) {
                self::fail(
                    'too long: ' . \strlen($token) . ' bytes, and the longest token has ' . self::LONGEST_TOKEN,
                );
            }
            $encoded = \substr($token, 2);
            $binary = \base64_decode($encoded, true);
            if ($binary === false || \base64_encode($binary) !== $encoded) {
                self::checkAlphabet($encoded);
                self::fail('not base64: its end is malformed, so it was probably cut');
            }
            return $binary;
        }

        /**
         * Names the first byte that base64 does not have. A single one after the last group comes
         * first.
         */
        private static function checkAlphabet(string $encoded): void
        {
            $length = \strlen($encoded);
            $at = \strspn($encoded, self::BASE64);
            if ($length % 4 === 1 && !\str_contains(self::BASE64 . '=', $encoded[-1])) {
                $at = $length - 1;
            }
            if ($at < $length && $encoded[$at] !== '=') {
                $byte = \bin2hex($encoded[$at]);
                $at += 2;
                self::fail("not base64: byte $at of the token is 0x$byte" . self::byteHint($byte));
            }
        }

        private static function byteHint(string $hex): string
        {
            return match ($hex) {
                '20' => ', a space: most likely a form or a query string turned a + into it',
                '0a', '0d' => ', a line break',
                '25' => ', a %: most likely the token was percent-encoded once too often',
                '2d', '5f' => ', which is only in base64\'s URL-safe alphabet',
                default => '',
            };
        }

        /**
         * Returns the expiry, the IV, the ciphertext, and the byte after it, if there is one.
         *
         * @return array{int, string, string, int|null}
         */
        private static function split(string $binary): array
        {
            $length = \strlen($binary);
            $tooShort = "too short: $length bytes end before the ciphertext";
            if ($length < 10) {
                self::fail($tooShort);
            }
            ['expire' => $expire, 'iv' => $ivLength] = \unpack('Jexpire/niv', $binary);
            if ($ivLength !== self::CBC_IV && $ivLength !== self::GCM_IV) {
                self::fail(
                    "wrong length field: the header states an IV of $ivLength bytes; AES-CBC has 16, AES-GCM 12",
                );
            }
            $start = 10 + $ivLength + 2;
            if ($length < $start) {
                self::fail($tooShort);
            }
            $stated = \unpack('n', $binary, $start - 2)[1];
            $found = $length - $start;
            if ($found < $stated) {
                self::fail(
                    "wrong length field: the header states $stated bytes of ciphertext, and $found follow,"
                    . ' so the token was cut',
                );
            }
            $modeByte = $found > $stated ? \ord($binary[$start + $stated]) : null;
            return [$expire, \substr($binary, 10, $ivLength), \substr($binary, $start, $stated), $modeByte];
        }

        /**
         * Returns 'gcm' for the mode byte 1, and 'cbc' for every other one, as ZEGO's Token
         * Assistant does.
         */
        private static function mode(string $iv, ?int $modeByte, int $ciphertextLength): string
        {
            $ivLength = \strlen($iv);
            $isGcm = $modeByte === 1;
            if ($ivLength !== ($isGcm ? self::GCM_IV : self::CBC_IV)) {
                self::fail($modeByte === null
                    ? "an IV of $ivLength bytes is for AES-GCM, and the mode byte at the end is missing,"
                        . ' so the token was cut'
                    : "the mode byte $modeByte means AES-" . ($isGcm ? 'GCM' : 'CBC')
                        . ", whose IV does not have $ivLength bytes");
            }
            if ($isGcm && $ciphertextLength <= self::TAG) {
                self::failLength($ciphertextLength, 'AES-GCM needs more than the 16 of its tag');
            }
            if (!$isGcm && ($ciphertextLength === 0 || $ciphertextLength % self::BLOCK !== 0)) {
                self::failLength($ciphertextLength, 'AES-CBC needs a multiple of 16');
            }
            return $isGcm ? 'gcm' : 'cbc';
        }

        private static function failLength(int $length, string $needed): never
        {
            self::fail("wrong length field: a ciphertext of $length bytes, and $needed");
        }

        private static function decryptGcm(
            string $ciphertext,
            #[\SensitiveParameter] string $secret,
            string $iv,
        ): string {
            $tag = \substr($ciphertext, -self::TAG);
            $text = \substr($ciphertext, 0, -self::TAG);
            $plaintext = \openssl_decrypt($text, 'aes-256-gcm', $secret, \OPENSSL_RAW_DATA, $iv, $tag);
            if ($plaintext === false) {
                self::checkGcm();
                self::fail('its authentication tag is wrong: it was made with another ServerSecret, or changed');
            }
            return $plaintext;
        }

        /**
         * Throws an Error if openssl lacks AES-GCM, by the empty text of test case 13 in the
         * specification of GCM.
         */
        private static function checkGcm(): void
        {
            $tag = "\x53\x0f\x8a\xfb\xc7\x45\x36\xb9\xa9\x63\xb4\xf1\xc4\xcb\x73\x8b";
            [$key, $iv] = [\str_repeat("\0", 32), \str_repeat("\0", self::GCM_IV)];
            if (\openssl_decrypt('', 'aes-256-gcm', $key, \OPENSSL_RAW_DATA, $iv, $tag) === false) {
                throw new \Error('openssl does not decrypt with aes-256-gcm');
            }
        }

        /**
         * Returns the plaintext, or '' if its padding is wrong. openssl would report that as an
         * error.
         */
        private static function decryptCbc(
            string $ciphertext,
            #[\SensitiveParameter] string $secret,
            string $iv,
        ): string {
            $options = \OPENSSL_RAW_DATA | \OPENSSL_ZERO_PADDING;
            $padded = \openssl_decrypt($ciphertext, 'aes-256-cbc', $secret, $options, $iv);
            if ($padded === false) {
                throw new \Error('openssl does not decrypt with aes-256-cbc');
            }
            $length = \ord($padded[-1]);
            $isPadded = $length >= 1 && $length <= self::BLOCK
                && \str_ends_with($padded, \str_repeat(\chr($length), $length));
            return $isPadded ? \substr($padded, 0, -$length) : '';
        }

        /**
         * Returns the claims, or null if the plaintext is not a JSON object with all of them but
         * the payload.
         *
         * @return array<mixed>|null
         */
        private static function claims(string $plaintext): ?array
        {
            // Not isUtf8(), which can throw: see decode().
            if (\preg_match('//u', $plaintext) !== 1) {
                return null;
            }
            try {
                $claims = PolyfillJson::parse($plaintext);
            } catch (PolyfillJsonError) {
                return null;
            }
            if (!$claims instanceof PolyfillJsonObject) {
                return null;
            }
            $isWhole = !\array_diff_key(self::INTEGERS + ['user_id' => 0], $claims->members);
            return $isWhole ? $claims->members : null;
        }

        /**
         * Returns the claims with the names and in the order of the properties of Token04.
         *
         * @param array<mixed> $claims
         *
         * @return array<string, int|string>
         */
        private static function read(array $claims): array
        {
            return [
                'appId' => self::integer('app_id', $claims),
                'userId' => self::text('user_id', $claims['user_id'], 1002077),
                'nonce' => self::integer('nonce', $claims),
                'ctime' => self::integer('ctime', $claims),
                'expire' => self::integer('expire', $claims),
                'payload' => self::text('payload', $claims['payload'] ?? '', 1002075),
            ];
        }

        /** @param array<mixed> $claims */
        private static function integer(string $name, array $claims): int
        {
            $claim = $claims[$name];
            if (\is_int($claim)) {
                return $claim;
            }
            $hint = $name === 'app_id' && \is_string($claim)
                ? '; ZEGO\'s library for PHP 5.6 writes a string if it is given one'
                : '';
            $found = PolyfillText::typeName($claim);
            self::fail(
                "the claim $name must be an integer of 64 bits and is $found$hint",
                self::INTEGERS[$name],
            );
        }

        private static function text(string $name, mixed $claim, int $code): string
        {
            if (\is_string($claim)) {
                return $claim;
            }
            $isNumber = \is_int($claim) || \is_float($claim) || $claim instanceof PolyfillJsonInteger;
            $hint = $name === 'user_id' && $isNumber
                ? '; ZEGO\'s library for PHP 5.6 writes a number if it is given one'
                : '';
            self::fail("the claim $name must be a string and is " . PolyfillText::typeName($claim) . $hint, $code);
        }
    }

    /**
     * Collects the reasons why ZEGO would reject a token.
     *
     * The numbers are those that ZEGO's SDKs report. ZEGO does not publish the code of its servers,
     * so the rules follow its documentation of each number and of the payload's privileges:
     * <https://www.zegocloud.com/docs/faq/token-error-codes>
     *
     * @internal
     */
    final class PolyfillProblems
    {
        private const REJECTED = 1002033;
        private const PAYLOAD = 1002075;
        private const APP_ID = 1002076;
        private const USER_ID = 1002077;
        private const TIME = 1002078;
        private const PUBLISHING = 1002082;

        /** @var list<array{code: int, message: string}> */
        public array $found = [];

        private function add(int $code, string $message): void
        {
            $this->found[] = ['code' => $code, 'message' => $message];
        }

        public function checkIdentity(int $appId, int $loginAppId, string $userId, string $loginUserId): void
        {
            if ($appId !== $loginAppId) {
                $this->add(self::APP_ID, "the token is for app id $appId, the login has $loginAppId");
            }
            if ($userId !== $loginUserId) {
                [$token, $login] = [PolyfillText::quote($userId), PolyfillText::quote($loginUserId)];
                $this->add(self::USER_ID, "the token is for user id $token, the login has $login");
            }
        }

        /** Times are in Unix seconds. */
        public function checkTimes(int $ctime, int $expire, int $headerExpire, int $now): void
        {
            if ($expire <= $now) {
                $ago = PolyfillNotes::difference($now, $expire);
                $this->add(self::TIME, "expired $ago s ago, at $expire; it is $now now");
            }
            // A time in milliseconds says nothing about the clock. It is a note.
            if ($ctime > $now && !PolyfillNotes::isInMilliseconds($ctime)) {
                $ahead = PolyfillNotes::difference($ctime, $now);
                $this->add(self::TIME, "ctime $ctime is $ahead s in the future: check the server's clock");
            }
            if ($expire <= $ctime) {
                $this->add(self::TIME, "expire $expire is not after ctime $ctime");
            }
            if ($headerExpire !== $expire) {
                $this->add(
                    self::TIME,
                    "the header says that the token expires at $headerExpire, its claims say $expire",
                );
            }
        }

        /** An empty payload has no reasons. */
        public function checkPayload(string $json, ?string $roomId, bool $publishes, ?string $streamId): void
        {
            if ($json === '') {
                return;
            }
            try {
                $payload = PolyfillJson::parse($json);
            } catch (PolyfillJsonError $error) {
                $this->add(self::PAYLOAD, 'the payload is not JSON: ' . $error->getMessage());
                return;
            }
            if (!$payload instanceof PolyfillJsonObject) {
                $this->wrongType('payload', 'a JSON object', $payload, '');
                return;
            }
            $this->checkRoom($payload->members['room_id'] ?? null, $roomId);
            $this->checkPrivileges($payload->members['privilege'] ?? null, $publishes);
            $this->checkStreams($payload->members['stream_id_list'] ?? null, $streamId);
        }

        private function wrongType(string $name, string $wanted, mixed $found, string $owner = 'payload\'s '): void
        {
            $this->add(self::PAYLOAD, "the $owner$name must be $wanted and is " . PolyfillText::describe($found));
        }

        /** A payload without a room id, or with an empty one, allows every room. */
        private function checkRoom(mixed $room, ?string $wanted): void
        {
            if ($room === null) {
                return;
            }
            if (!\is_string($room)) {
                $this->wrongType('room_id', 'a string', $room);
            } elseif ($wanted !== null && $room !== '' && $room !== $wanted) {
                [$room, $wanted] = [PolyfillText::quote($room), PolyfillText::quote($wanted)];
                $this->add(self::REJECTED, "the payload is for room id $room, the login has $wanted");
            }
        }

        /** A payload without any grants all; a list grants only those it has. */
        private function checkPrivileges(mixed $privilege, bool $publishes): void
        {
            if ($privilege === null) {
                return;
            }
            if (!$privilege instanceof PolyfillJsonObject) {
                $this->wrongType('privilege', 'an object', $privilege);
                return;
            }
            $this->checkGrant($privilege->members, 1, self::REJECTED, 'logging in to a room');
            if ($publishes) {
                $this->checkGrant($privilege->members, 2, self::PUBLISHING, 'publishing');
            }
        }

        /** @param array<mixed> $granted */
        private function checkGrant(array $granted, int $key, int $code, string $meaning): void
        {
            $found = \array_key_exists($key, $granted) ? PolyfillText::describe($granted[$key]) : 'missing';
            if (($granted[$key] ?? null) !== 1) {
                $this->add($code, "the payload does not grant $meaning: privilege $key must be 1 and is $found");
            }
        }

        /** A payload without a list, or with an empty one, allows every stream. */
        private function checkStreams(mixed $streams, ?string $wanted): void
        {
            if ($streams === null) {
                return;
            }
            if (!\is_array($streams)) {
                $this->wrongType('stream_id_list', 'a list of strings or null', $streams);
                return;
            }
            foreach ($streams as $index => $stream) {
                if (!\is_string($stream) || $stream === '') {
                    $found = $stream === ''
                        ? 'an empty string, as PHP\'s explode() makes of an empty text; an empty list []'
                            . ' allows every stream'
                        : PolyfillText::describe($stream);
                    $this->add(
                        self::PAYLOAD,
                        "the payload's stream_id_list must have stream ids, and entry $index is $found",
                    );
                    return;
                }
            }
            if ($wanted !== null && $streams !== [] && !\in_array($wanted, $streams, true)) {
                $wanted = PolyfillText::quote($wanted);
                $this->add(self::PUBLISHING, "the payload's stream_id_list does not have stream id $wanted");
            }
        }
    }

    /**
     * Makes remarks about a token that ZEGO should accept, but that its maker probably did not mean
     * so.
     *
     * @internal
     */
    final class PolyfillNotes
    {
        /** The longest lifetime of a token for ZIM, ZEGO's chat: 24 days in seconds. */
        private const ZIM_MAX_LIFETIME = 24 * 86400;

        /**
         * ZEGO's SDKs announce the expiry this many seconds before. It is also ZIM's shortest
         * lifetime.
         */
        private const WARNING = 30;

        /**
         * From this number on, a lifetime is a point in time: as a number of seconds it would be 31
         * years.
         */
        private const FIRST_POINT_IN_TIME = 1000000000;

        private const SECONDS_OF_A_YEAR = 31556952;

        /** Returns whether a Unix time is in milliseconds: it then is between 1973 and 5138. */
        public static function isInMilliseconds(int $time): bool
        {
            return $time >= 100000000000 && $time < 100000000000000;
        }

        /** Subtracts. A result that an integer cannot hold becomes the nearest integer. */
        public static function difference(int $from, int $subtracted): int
        {
            $difference = $from - $subtracted;
            return \is_int($difference) ? $difference : ($from < 0 ? \PHP_INT_MIN : \PHP_INT_MAX);
        }

        /**
         * Returns at most one note. Times are in Unix seconds.
         *
         * @return list<string>
         */
        public static function onTimes(int $ctime, int $expire, int $now): array
        {
            $lifetime = self::difference($expire, $ctime);
            $left = self::difference($expire, $now);
            $note = self::onMilliseconds($ctime, $expire) ?? match (true) {
                $lifetime <= 0 => null,
                $lifetime >= self::FIRST_POINT_IN_TIME => "the lifetime is $lifetime s, which looks like a point in"
                    . ' time: effectiveTimeInSeconds counts from now. The token is valid until '
                    . (1970 + \intdiv($expire, self::SECONDS_OF_A_YEAR))
                    . ', and ZIM rejects it: its tokens live 24 days at most',
                $lifetime > self::ZIM_MAX_LIFETIME => "the lifetime is $lifetime s. ZIM rejects more than 24 days ("
                    . self::ZIM_MAX_LIFETIME . ' s); ZEGO\'s other products do not document a limit',
                $lifetime < self::WARNING => "the lifetime is $lifetime s. ZIM rejects less than 30 s (6000108), and"
                    . ' other apps have no time to renew: the SDK warns 30 s before the token expires',
                $left >= 1 && $left < self::WARNING => "the token expires in $left s, later than the SDK's warning"
                    . ' 30 s before',
                default => null,
            };
            return $note === null ? [] : [$note];
        }

        private static function onMilliseconds(int $ctime, int $expire): ?string
        {
            $names = \array_keys(\array_filter(
                ['ctime' => self::isInMilliseconds($ctime), 'expire' => self::isInMilliseconds($expire)],
            ));
            if ($names === []) {
                return null;
            }
            return \implode(' and ', $names) . (\count($names) === 2 ? ' are' : ' is')
                . ' in milliseconds, and ZEGO reads seconds. So the token does not expire when it should, and ZIM'
                . ' rejects it: its tokens live 24 days at most';
        }

        /**
         * Notes the required keys that are missing, and misspelt ones. A payload that is not a JSON
         * object has no notes, but a problem.
         *
         * @return list<string>
         */
        public static function onPayload(string $json): array
        {
            try {
                $payload = PolyfillJson::parse($json);
            } catch (PolyfillJsonError) {
                return [];
            }
            if (!$payload instanceof PolyfillJsonObject) {
                return [];
            }
            $privilege = $payload->members['privilege'] ?? null;
            return \array_values(\array_filter([
                self::onKey($payload, 'room_id', '/^room(ids?)?$/D', 'an empty string allows every room'),
                self::onKey(
                    $payload,
                    'privilege',
                    '/^(priv|permission)/',
                    'without it, ZEGO may allow everything or nothing',
                ),
                self::onKey($payload, 'stream_id_list', '/^stream/', null),
                $privilege instanceof PolyfillJsonObject ? self::onPrivileges($privilege) : null,
            ]));
        }

        /**
         * Looks for a key that $pattern says is meant as $key. Without a $meaning the key is
         * optional.
         */
        private static function onKey(
            PolyfillJsonObject $payload,
            string $key,
            string $pattern,
            ?string $meaning,
        ): ?string {
            if (isset($payload->members[$key])) {
                return null;
            }
            foreach ($payload->sortedKeys() as $found) {
                $isMeant = PolyfillText::checked(\preg_match($pattern, self::letters($found))) === 1;
                if ($found !== $key && $isMeant) {
                    $found = PolyfillText::quote($found);
                    return "the payload has no $key; its key $found probably means it, and ZEGO does not read it";
                }
            }
            return $meaning === null
                ? null
                : "the payload has no $key, which ZEGO documents as required: $meaning";
        }

        /** Makes a note on the first key of the privileges that ZEGO does not document. */
        private static function onPrivileges(PolyfillJsonObject $privilege): ?string
        {
            foreach ($privilege->sortedKeys() as $found) {
                if ($found !== '1' && $found !== '2') {
                    $letters = self::letters($found);
                    $meant = match (true) {
                        \str_contains($letters, 'login') => 'probably "1" (log in) is meant',
                        \str_contains($letters, 'publish'),
                        \str_contains($letters, 'push') => 'probably "2" (publish) is meant',
                        default => 'ZEGO documents "1" (log in) and "2" (publish)',
                    };
                    return "the payload's privilege has the key " . PolyfillText::quote($found) . ": $meant";
                }
            }
            return null;
        }

        /**
         * Returns the ASCII letters of a key in lower case, to compare roomId, room-id and RoomID.
         */
        private static function letters(string $key): string
        {
            $letters = PolyfillText::checked(\preg_replace('/[^A-Za-z]+/', '', $key));
            // Not strtolower(), which depends on the locale in PHP 8.1.
            return \strtr($letters, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz');
        }
    }

    /**
     * Makes the part of a kit token after the token.
     *
     * It equals that of generateKitTokenForProduction in version 2.18.4 of the npm package
     * zego-uikit-prebuilt: the JSON is that of JavaScript's JSON.stringify, the base64 that of
     * btoa, which accepts no characters above U+00FF.
     *
     * @internal
     */
    final class PolyfillKit
    {
        /** Returns which argument of kitToken() is wrong and how, or null. */
        public static function fault(string $token, string $roomId, string $userId, string $userName): ?string
        {
            $texts = ['#1 ($token)' => $token, '#3 ($roomId)' => $roomId]
                + ['#4 ($userId)' => $userId, '#5 ($userName)' => $userName];
            foreach ($texts as $argument => $text) {
                if (!PolyfillText::isUtf8($text)) {
                    return "$argument must be valid UTF-8";
                }
            }
            return self::limitFault('#3 ($roomId)', $roomId, 128)
                ?? self::limitFault('#4 ($userId)', $userId, 64)
                ?? self::limitFault('#5 ($userName)', $userName, 256, isEncoded: true);
        }

        private static function limitFault(
            string $argument,
            string $text,
            int $limit,
            bool $isEncoded = false,
        ): ?string {
            if (\strlen($text) > $limit) {
                return "$argument must be at most $limit bytes";
            }
            if (!$isEncoded && PolyfillText::checked(\preg_match('/[^\x{00}-\x{ff}]/u', $text)) === 1) {
                return "$argument must have only characters up to U+00FF, because ZEGO's UIKit accepts no others";
            }
            return null;
        }

        public static function part(int $appId, string $roomId, string $userId, string $userName): string
        {
            // JavaScript's encodeURIComponent leaves these characters as they are.
            $kept = ['%21' => '!', '%27' => "'", '%28' => '(', '%29' => ')', '%2A' => '*'];
            $data = ['userID' => $userId, 'roomID' => $roomId]
                + ['userName' => \strtr(\rawurlencode($userName), $kept), 'appID' => $appId];
            $json = \json_encode(
                $data,
                \JSON_THROW_ON_ERROR | \JSON_UNESCAPED_SLASHES | \JSON_UNESCAPED_UNICODE
                    | \JSON_UNESCAPED_LINE_TERMINATORS,
            );
            return \base64_encode(PolyfillText::checked(\preg_replace_callback(
                '/[\xc2\xc3][\x80-\xbf]/',
                static fn (array $match): string => \chr((\ord($match[0][0]) & 3) << 6 | \ord($match[0][1]) & 63),
                $json,
            )));
        }
    }

    /**
     * Writes values into messages.
     *
     * @internal
     */
    final class PolyfillText
    {
        /** The characters of a number or a text that a message shows. */
        private const LIMIT = 64;

        private const ESCAPES = ['"' => '\"', '\\' => '\\\\', "\0" => '\0', "\t" => '\t', "\n" => '\n', "\r" => '\r'];

        /** Characters that cannot be seen, or that change the one before. */
        private const INVISIBLE = '/["\\\\]|(?! )[\p{C}\p{Z}\p{Mn}\p{Me}]/u';

        /** A part of a text that is not UTF-8: as many bytes as could start one character. */
        private const INVALID = '/(?:[\x00-\x7f]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]'
            . '|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}'
            . '|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2})(*SKIP)(*FAIL)'
            . '|\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f]|\xf0[\x90-\xbf][\x80-\xbf]?'
            . '|[\xf1-\xf3][\x80-\xbf]{1,2}|\xf4[\x80-\x8f][\x80-\xbf]?|[\x80-\xff]/';

        /**
         * Returns the result of a preg function. Throws an Error if a limit of php.ini ended it.
         *
         * @template T
         *
         * @param T $result
         *
         * @return T
         */
        public static function checked(mixed $result): mixed
        {
            if (!\in_array(\preg_last_error(), [\PREG_NO_ERROR, \PREG_BAD_UTF8_ERROR], true)) {
                throw new \Error('PHP\'s PCRE fails: ' . \preg_last_error_msg()
                    . ' (see pcre.backtrack_limit, pcre.recursion_limit and pcre.jit in php.ini)');
            }
            return $result;
        }

        public static function isUtf8(string $text): bool
        {
            return self::checked(\preg_match('//u', $text)) === 1;
        }

        /** Quotes a text, with control characters escaped, cut after LIMIT characters. */
        public static function quote(string $text): string
        {
            if (!self::isUtf8($text)) {
                $text = self::checked(\preg_replace(self::INVALID, "\u{fffd}", $text));
            }
            self::checked(\preg_match('/^.{0,' . self::LIMIT . '}/su', $text, $match));
            $shown = $match[0];
            $more = \strlen($text) - \strlen($shown);
            $escaped = self::checked(\preg_replace_callback(
                self::INVISIBLE,
                static fn (array $match): string => self::ESCAPES[$match[0]] ?? self::escape($match[0]),
                $shown,
            ));
            return "\"$escaped\"" . ($more > 0 ? " and $more bytes more" : '');
        }

        /** Returns the escape of any character, such as \u{301}. */
        private static function escape(string $character): string
        {
            $code = \ord($character[0]);
            if ($code >= 0x80) {
                $code &= 0x7f >> \strlen($character);
            }
            for ($at = 1; $at < \strlen($character); $at++) {
                $code = $code << 6 | \ord($character[$at]) & 0x3f;
            }
            return '\u{' . \dechex($code) . '}';
        }

        /** Describes a JSON value: its type, and the value of numbers and short strings. */
        public static function describe(mixed $value): string
        {
            return match (true) {
                $value === null => 'null',
                \is_bool($value) => 'the boolean ' . ($value ? 'true' : 'false'),
                \is_string($value) => 'the string ' . self::quote($value),
                \is_array($value) => 'an array',
                $value instanceof PolyfillJsonObject => 'an object',
                $value instanceof PolyfillJsonInteger => "the number $value->digits",
                \is_float($value) => 'the number ' . self::decimal($value),
                default => "the number $value",
            };
        }

        public static function typeName(mixed $value): string
        {
            return match (true) {
                $value === null => 'null',
                \is_bool($value) => 'a boolean',
                \is_float($value) => 'a float',
                \is_int($value) => 'an integer',
                $value instanceof PolyfillJsonInteger => 'a larger integer',
                \is_string($value) => 'a string',
                \is_array($value) => 'an array',
                default => 'an object',
            };
        }

        /** Writes a float with its point and without an exponent, cut after LIMIT characters. */
        private static function decimal(float $value): string
        {
            // The fewest digits that give this float. Neither settings nor the locale change %H.
            [$mantissa, $exponent] = \explode('E', \sprintf('%.*H', -1, \abs($value))) + [1 => '0'];
            [$whole, $fraction] = \explode('.', $mantissa) + [1 => ''];
            $point = \strlen($whole) + (int) $exponent;
            $digits = \str_repeat('0', \max(0, 1 - $point)) . $whole . $fraction;
            $point = \max(1, $point);
            $digits = \str_pad($digits, $point, '0');
            $fraction = \rtrim(\substr($digits, $point), '0');
            $sign = \fdiv(1, $value) < 0 ? '-' : '';
            $text = $sign . \substr($digits, 0, $point) . '.' . ($fraction === '' ? '0' : $fraction);
            $more = \strlen($text) - self::LIMIT;
            return $more > 0 ? \substr($text, 0, self::LIMIT) . " and $more characters more" : $text;
        }
    }

    /**
     * A JSON object. Not an array, which is a JSON array.
     *
     * @internal
     */
    final class PolyfillJsonObject
    {
        /** @param array<mixed> $members PHP makes integers of keys such as "1" */
        public function __construct(public readonly array $members)
        {
        }

        /** @return list<string> */
        public function sortedKeys(): array
        {
            $keys = \array_map('strval', \array_keys($this->members));
            \sort($keys, \SORT_STRING);
            return $keys;
        }
    }

    /**
     * An integer of 64 bits that PHP's integers cannot hold.
     *
     * @internal
     */
    final class PolyfillJsonInteger
    {
        public function __construct(public readonly string $digits)
        {
        }
    }

    /**
     * Says why a text is not JSON, with line and column.
     *
     * @internal
     */
    final class PolyfillJsonError extends \Exception
    {
    }

    /**
     * Parses JSON.
     *
     * PHP's json_decode() cannot stand in: it says no more than "Syntax error", takes numbers that
     * are too large, and makes floats of integers above PHP_INT_MAX. The messages are those of the
     * extension.
     *
     * @internal
     */
    final class PolyfillJson
    {
        private const MAX_DEPTH = 127;

        private const MAX_INTEGER = '18446744073709551615';

        /** The largest exponent of ten that a float has. */
        private const MAX_EXPONENT = 308;

        private const MAX_STATED_EXPONENT = 2147483647;

        private const DIGITS = '0123456789';

        private const ESCAPED = ['"' => '"', '\\' => '\\', '/' => '/', 'b' => "\x08", 'f' => "\x0c"]
            + ['n' => "\n", 'r' => "\r", 't' => "\t"];

        private int $at = 0;

        private int $depth = 0;

        private function __construct(private readonly string $json)
        {
        }

        /**
         * Returns null, a boolean, integer, float, string, a list, a PolyfillJsonObject or a
         * PolyfillJsonInteger.
         *
         * @throws PolyfillJsonError
         */
        public static function parse(string $json): mixed
        {
            $parser = new self($json);
            $value = $parser->value();
            if ($parser->peek() !== '') {
                $parser->failAtNext('trailing characters');
            }
            return $value;
        }

        /** Fails at the byte that was read last. */
        private function fail(string $reason): never
        {
            $before = \substr($this->json, 0, $this->at);
            $line = 1 + \substr_count($before, "\n");
            $column = \strlen($before) - (int) \strrpos("\n$before", "\n");
            throw new PolyfillJsonError("$reason at line $line column $column");
        }

        /** Fails at the byte that follows. */
        private function failAtNext(string $reason): never
        {
            $this->at = \min(\strlen($this->json), $this->at + 1);
            $this->fail($reason);
        }

        /** Skips white space, and returns the next byte, or '' at the end. */
        private function peek(): string
        {
            $this->at += \strspn($this->json, " \n\t\r", $this->at);
            return $this->json[$this->at] ?? '';
        }

        private function value(): mixed
        {
            $next = $this->peek();
            return match (true) {
                $next === '' => $this->failAtNext('EOF while parsing a value'),
                $next === 'n' => $this->word('null', null),
                $next === 't' => $this->word('true', true),
                $next === 'f' => $this->word('false', false),
                $next === '"' => $this->string(),
                $next === '[' => $this->nested($this->list(...)),
                $next === '{' => $this->nested($this->object(...)),
                \str_contains('-' . self::DIGITS, $next) => $this->number(),
                default => $this->failAtNext('expected value'),
            };
        }

        private function word(string $word, ?bool $value): ?bool
        {
            for ($index = 0; $index < \strlen($word); $index++) {
                $next = $this->json[$this->at] ?? '';
                if ($next === '') {
                    $this->fail('EOF while parsing a value');
                }
                $this->at++;
                if ($next !== $word[$index]) {
                    $this->fail('expected ident');
                }
            }
            return $value;
        }

        private function nested(\Closure $parse): mixed
        {
            if ($this->depth === self::MAX_DEPTH) {
                $this->failAtNext('recursion limit exceeded');
            }
            $this->depth++;
            $this->at++;
            $value = $parse();
            $this->at++;
            $this->depth--;
            return $value;
        }

        /** @return list<mixed> */
        private function list(): array
        {
            $list = [];
            while (($next = $this->peek()) !== ']') {
                if ($next === '') {
                    $this->failAtNext('EOF while parsing a list');
                }
                if ($list !== []) {
                    $this->comma($next, ']', 'expected `,` or `]`');
                }
                $list[] = $this->value();
            }
            return $list;
        }

        private function object(): PolyfillJsonObject
        {
            $members = [];
            while (($next = $this->peek()) !== '}') {
                if ($next === '') {
                    $this->failAtNext('EOF while parsing an object');
                }
                if ($members !== []) {
                    $next = $this->comma($next, '}', 'expected `,` or `}`');
                }
                if ($next !== '"') {
                    $this->failAtNext('key must be a string');
                }
                $key = $this->string();
                $this->colon();
                $members[$key] = $this->value();
            }
            return new PolyfillJsonObject($members);
        }

        /** Reads a comma, and returns the byte after it. */
        private function comma(string $next, string $end, string $reason): string
        {
            if ($next !== ',') {
                $this->failAtNext($reason);
            }
            $this->at++;
            $next = $this->peek();
            return match ($next) {
                $end => $this->failAtNext('trailing comma'),
                '' => $this->failAtNext('EOF while parsing a value'),
                default => $next,
            };
        }

        private function colon(): void
        {
            $next = $this->peek();
            if ($next !== ':') {
                $this->failAtNext($next === '' ? 'EOF while parsing an object' : 'expected `:`');
            }
            $this->at++;
        }

        private function string(): string
        {
            $text = '';
            do {
                $this->at++;
                $length = \strcspn($this->json, "\"\\\0\1\2\3\4\5\6\7\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12"
                    . "\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f", $this->at);
                $text .= \substr($this->json, $this->at, $length);
                $this->at += $length;
                $next = $this->nextOfString();
                if ($next === '\\') {
                    $this->at++;
                    $text .= $this->escaped();
                }
            } while ($next === '\\');
            $this->at++;
            if ($next !== '"') {
                $this->fail('control character (\u0000-\u001F) found while parsing a string');
            }
            return $text;
        }

        private function nextOfString(): string
        {
            return $this->json[$this->at] ?? $this->fail('EOF while parsing a string');
        }

        /** Returns the character of an escape, and stays at its last byte. */
        private function escaped(): string
        {
            $next = $this->nextOfString();
            if ($next === 'u') {
                $this->at++;
                return $this->unicode();
            }
            if (!isset(self::ESCAPED[$next])) {
                $this->at++;
                $this->fail('invalid escape');
            }
            return self::ESCAPED[$next];
        }

        private function unicode(): string
        {
            $unit = $this->hexadecimal();
            if ($unit >= 0xdc00 && $unit <= 0xdfff) {
                $this->fail('lone leading surrogate in hex escape');
            }
            if ($unit >= 0xd800 && $unit <= 0xdbff) {
                foreach (['\\', 'u'] as $expected) {
                    $next = $this->nextOfString();
                    $this->at++;
                    if ($next !== $expected) {
                        $this->fail('unexpected end of hex escape');
                    }
                }
                $second = $this->hexadecimal();
                if ($second < 0xdc00 || $second > 0xdfff) {
                    $this->fail('lone leading surrogate in hex escape');
                }
                $unit = 0x10000 + ($unit - 0xd800 << 10 | $second - 0xdc00);
            }
            $this->at--;
            return self::utf8($unit);
        }

        /** Reads four digits, and stays after them. */
        private function hexadecimal(): int
        {
            $digits = \substr($this->json, $this->at, 4);
            $this->at += \strlen($digits);
            if (\strlen($digits) < 4) {
                $this->fail('EOF while parsing a string');
            }
            if (\strspn($digits, '0123456789ABCDEFabcdef') < 4) {
                $this->fail('invalid escape');
            }
            return (int) \hexdec($digits);
        }

        private static function utf8(int $code): string
        {
            return match (true) {
                $code < 0x80 => \chr($code),
                $code < 0x800 => \chr(0xc0 | $code >> 6) . self::tail($code),
                $code < 0x10000 => \chr(0xe0 | $code >> 12) . self::tail($code >> 6) . self::tail($code),
                default => \chr(0xf0 | $code >> 18) . self::tail($code >> 12) . self::tail($code >> 6)
                    . self::tail($code),
            };
        }

        private static function tail(int $code): string
        {
            return \chr(0x80 | $code & 0x3f);
        }

        private function number(): int|float|PolyfillJsonInteger
        {
            $isNegative = $this->json[$this->at] === '-';
            $this->at += (int) $isNegative;
            [$significand, $exponent] = $this->integerPart();
            $next = $this->json[$this->at] ?? '';
            if ($exponent === 0 && $next !== '.' && $next !== 'e' && $next !== 'E') {
                return self::integer($significand, $isNegative);
            }
            if ($next === '.') {
                $this->at++;
                $exponent += $this->fraction($significand);
                $next = $this->json[$this->at] ?? '';
            }
            $value = $next === 'e' || $next === 'E'
                ? $this->withExponent($significand, $exponent)
                : $this->float($significand, $exponent);
            return $isNegative ? -$value : $value;
        }

        /**
         * Returns the first digits, as many as 64 bits hold, and the number of the other ones.
         *
         * @return array{string, int}
         */
        private function integerPart(): array
        {
            $digits = \substr($this->json, $this->at, \strspn($this->json, self::DIGITS, $this->at));
            if ($digits === '') {
                $isEnd = !isset($this->json[$this->at]);
                $this->at += (int) !$isEnd;
                $this->fail($isEnd ? 'EOF while parsing a value' : 'invalid number');
            }
            if ($digits[0] === '0' && $digits !== '0') {
                $this->at++;
                $this->failAtNext('invalid number');
            }
            $this->at += \strlen($digits);
            $length = \strlen(self::MAX_INTEGER);
            if (\strcmp(\substr($digits, 0, $length), self::MAX_INTEGER) > 0) {
                $length--;
            }
            $significand = \strlen($digits) < $length ? $digits : \substr($digits, 0, $length);
            return [$significand, \strlen($digits) - \strlen($significand)];
        }

        /**
         * Adds the digits after the point to the significand, as many as 64 bits hold. Returns the
         * exponent.
         */
        private function fraction(string &$significand): int
        {
            $length = \strspn($this->json, self::DIGITS, $this->at);
            if ($length === 0) {
                $this->failAtNext(isset($this->json[$this->at]) ? 'invalid number' : 'EOF while parsing a value');
            }
            for ($taken = 0; $taken < $length; $taken++) {
                $longer = \ltrim($significand . $this->json[$this->at + $taken], '0');
                if (self::isTooLarge($longer, self::MAX_INTEGER)) {
                    break;
                }
                $significand = $longer === '' ? '0' : $longer;
            }
            $this->at += $length;
            return -$taken;
        }

        private static function isTooLarge(string $digits, string $limit): bool
        {
            return \strlen($digits) > \strlen($limit)
                || \strlen($digits) === \strlen($limit) && \strcmp($digits, $limit) > 0;
        }

        private function withExponent(string $significand, int $exponent): float
        {
            $this->at++;
            $sign = $this->json[$this->at] ?? '';
            $this->at += (int) ($sign === '+' || $sign === '-');
            $length = \strspn($this->json, self::DIGITS, $this->at);
            if ($length === 0) {
                $isEnd = !isset($this->json[$this->at]);
                $this->at += (int) !$isEnd;
                $this->fail($isEnd ? 'EOF while parsing a value' : 'invalid number');
            }
            $stated = 0;
            for ($index = 0; $index < $length; $index++) {
                $stated = $stated * 10 + (int) $this->json[$this->at++];
                if ($stated > self::MAX_STATED_EXPONENT) {
                    if ($significand !== '0' && $sign !== '-') {
                        $this->fail('number out of range');
                    }
                    $this->at += $length - $index - 1;
                    return 0.0;
                }
            }
            return $this->float($significand, $sign === '-' ? $exponent - $stated : $exponent + $stated);
        }

        private static function integer(string $digits, bool $isNegative): int|float|PolyfillJsonInteger
        {
            if ($isNegative) {
                $isFloat = $digits === '0' || self::isTooLarge($digits, '9223372036854775808');
                return $isFloat ? -(float) $digits : (int) "-$digits";
            }
            $isLarge = self::isTooLarge($digits, (string) \PHP_INT_MAX);
            return $isLarge ? new PolyfillJsonInteger($digits) : (int) $digits;
        }

        /** Multiplies by a power of ten. In steps as the extension, because each step rounds. */
        private function float(string $significand, int $exponent): float
        {
            $value = (float) $significand;
            while ($exponent < -self::MAX_EXPONENT && $value !== 0.0) {
                $value /= 1e308;
                $exponent += self::MAX_EXPONENT;
            }
            if ($value === 0.0) {
                return $value;
            }
            if ($exponent > self::MAX_EXPONENT) {
                $this->fail('number out of range');
            }
            $power = (float) ('1e' . \abs($exponent));
            $value = $exponent < 0 ? $value / $power : $value * $power;
            return \is_infinite($value) ? $this->fail('number out of range') : $value;
        }
    }
}
