<?php

declare(strict_types=1);

namespace EndpointTests;

/** JSON Web Tokens for authorize_by_jwt.php, signed here, and the scenarios with them. */
final class Jwt
{
    public const SECRET = 'the secret of the tests, 32 bytes and more';

    /** @return list<Scenario> */
    public static function scenarios(string $folder, \Closure $gives, \Closure $denies): array
    {
        $private = openssl_pkey_new(['private_key_bits' => 2048]);
        $public = openssl_pkey_get_details($private)['key'];
        $other = openssl_pkey_new(['private_key_bits' => 2048]);
        file_put_contents("$folder/jwt-secret", self::SECRET);
        file_put_contents("$folder/jwt-public.pem", $public);
        file_put_contents("$folder/jwt-line", self::SECRET . "\r\n");
        file_put_contents("$folder/jwt-short", substr(self::SECRET, 0, 31));
        $scenario = static fn (string $name, string $algorithm, string $file, array $cases, array $more = []): Scenario
            => new Scenario("examples, jwt $name", $cases, $more + [
                'ZEGO_AUTHORIZE' => "$folder/authorize_by_jwt.php",
                'JWT_ALGORITHM' => $algorithm,
                'JWT_KEY_FILE' => "$folder/$file",
            ]);
        // No request gets a token, and each one a line in the log.
        $misconfigured = static fn (string $reason): array => ['the log has the reason' => static function (
            Endpoint $endpoint
        ) use ($reason): void {
            foreach ([self::header(self::hs256(self::claims())), []] as $headers) {
                $logged = strlen($endpoint->server->phpLog());
                $endpoint->form('', $headers)->isError(500, -1, 'internal error');
                $log = substr($endpoint->server->phpLog(), $logged);
                check(str_contains($log, "RuntimeException: $reason in "), 'the reason is not in the log', $log);
                check(!str_contains($log, self::SECRET), 'the key is in the log', $log);
            }
        }];
        $pathWanted = 'JWT_KEY_FILE must be the path of a file that PHP can read';

        return [
            $scenario('HS256', 'HS256', 'jwt-secret', self::cases(self::hs256(...), $gives, $denies) + [
                'another secret' => static fn (Endpoint $e)
                    => $denies($e, self::header(self::hs256(self::claims(), self::SECRET . '.'))),
                'RS256, with a key of the attacker' => static fn (Endpoint $e)
                    => $denies($e, self::header(self::rs256(self::claims(), $other))),
            ]),
            $scenario('RS256', 'RS256', 'jwt-public.pem', self::cases(
                static fn (array $claims, array $head = []): string => self::rs256($claims, $private, $head),
                $gives,
                $denies
            ) + [
                'another key' => static fn (Endpoint $e)
                    => $denies($e, self::header(self::rs256(self::claims(), $other))),
                'HS256, with the public key as secret' => static fn (Endpoint $e)
                    => $denies($e, self::header(self::hs256(self::claims(), $public))),
            ]),
            $scenario('with an audience', 'HS256', 'jwt-secret', [
                'the audience' => static function (Endpoint $endpoint) use ($gives, $denies): void {
                    $gives($endpoint, self::header(self::hs256(self::claims(['aud' => 'app']))), 'ana');
                    $gives($endpoint, self::header(self::hs256(self::claims(['aud' => ['x', 'app']]))), 'ana');
                    foreach ([[], ['aud' => 'x'], ['aud' => ['x']], ['aud' => null], ['aud' => true]] as $audience) {
                        $denies($endpoint, self::header(self::hs256(self::claims($audience))));
                    }
                },
            ], ['JWT_AUDIENCE' => 'app']),
            $scenario('with a line break after the secret', 'HS256', 'jwt-line', [
                'the line break is ignored' => static fn (Endpoint $e)
                    => $gives($e, self::header(self::hs256(self::claims())), 'ana'),
            ]),
            $scenario('with a short secret', 'HS256', 'jwt-short', $misconfigured(
                'JWT_KEY_FILE needs at least 32 bytes for HS256, and has 31'
            )),
            $scenario('without its secret', 'HS256', 'is-not-there', $misconfigured("$pathWanted, not the key itself")),
            $scenario('with the key as its path', 'HS256', '', $misconfigured("$pathWanted, not the key itself"), [
                'JWT_KEY_FILE' => self::SECRET,
            ]),
            $scenario('without a path', 'HS256', '', $misconfigured("$pathWanted: it is not set"), [
                'JWT_KEY_FILE' => '',
            ]),
            $scenario('without an algorithm', '', 'jwt-secret', $misconfigured(
                'JWT_ALGORITHM must be HS256 or RS256: it is not set'
            )),
            $scenario('with another algorithm', 'ES256', 'jwt-secret', $misconfigured(
                'JWT_ALGORITHM must be HS256 or RS256'
            )),
            $scenario('with a secret as public key', 'RS256', 'jwt-secret', $misconfigured(
                'JWT_KEY_FILE needs a public key in PEM format for RS256'
            )),
        ];
    }

    /** @return array<string, \Closure> the cases for both algorithms */
    private static function cases(\Closure $sign, \Closure $gives, \Closure $denies): array
    {
        $accepted = [
            'a text as sub' => [[], 'ana'],
            'an integer as sub' => [['sub' => 42], '42'],
            'nbf in the past' => [['nbf' => time() - 60], 'ana'],
            'exp with a fraction' => [['exp' => time() + 3600.5], 'ana'],
        ];
        $rejected = [
            'expired' => ['exp' => time() - 1],
            'no exp' => ['exp' => null],
            'exp as text' => ['exp' => (string) (time() + 60)],
            'nbf in the future' => ['nbf' => time() + 3600],
            'nbf as text' => ['nbf' => '0'],
            'no sub' => ['sub' => null],
            'an empty sub' => ['sub' => ''],
            'sub 0' => ['sub' => 0],
            'sub a list' => ['sub' => ['ana']],
            'another user' => ['sub' => 'eva'],
        ];
        $cases = [];
        foreach ($accepted as $name => [$changed, $user]) {
            $cases["accepts: $name"] = static fn (Endpoint $endpoint)
                => $gives($endpoint, self::header($sign(self::claims($changed))), $user);
        }
        foreach ($rejected as $name => $changed) {
            $cases["rejects: $name"] = static fn (Endpoint $endpoint)
                => $denies($endpoint, self::header($sign(self::claims($changed))));
        }
        return $cases + [
            'rejects: no algorithm' => static function (Endpoint $endpoint) use ($denies): void {
                foreach (['none', 'None', '', 'hs256', 'HS512'] as $algorithm) {
                    $signed = self::encode(['alg' => $algorithm]) . '.' . self::encode(self::claims());
                    $denies($endpoint, self::header("$signed."));
                    $denies($endpoint, self::header("$signed.AA"));
                    $signature = self::base64(hash_hmac('sha256', $signed, self::SECRET, true));
                    $denies($endpoint, self::header("$signed.$signature"));
                }
            },
            'rejects: extensions that must be understood' => static fn (Endpoint $endpoint)
                => $denies($endpoint, self::header($sign(self::claims(), ['crit' => ['x'], 'x' => 1]))),
            'rejects: other claims under the same signature' => static function (
                Endpoint $endpoint
            ) use (
                $sign,
                $denies
            ): void {
                [$head, , $signature] = explode('.', $sign(self::claims()));
                $claims = self::encode(self::claims(['sub' => 'eva']));
                $denies($endpoint, self::header("$head.$claims.$signature"), 'user_id=eva');
            },
            'rejects: what is not a JWT' => static function (Endpoint $endpoint) use ($sign, $denies): void {
                $jwt = $sign(self::claims());
                foreach (['', 'x', 'a.b', 'a.b.c', "$jwt.x", substr($jwt, 0, -8), "$jwt\\", strrev($jwt)] as $text) {
                    $denies($endpoint, self::header($text));
                }
                $denies($endpoint, []);
                $denies($endpoint, ['Authorization' => $jwt]);
            },
        ];
    }

    public static function claims(array $changed = []): array
    {
        return array_filter(
            $changed + ['sub' => 'ana', 'exp' => time() + 600],
            static fn (mixed $value): bool => $value !== null
        );
    }

    public static function hs256(array $claims, array|string $more = []): string
    {
        [$secret, $head] = is_string($more) ? [$more, []] : [self::SECRET, $more];
        $signed = self::encode(['alg' => 'HS256'] + $head) . '.' . self::encode($claims);
        return "$signed." . self::base64(hash_hmac('sha256', $signed, $secret, true));
    }

    private static function rs256(array $claims, \OpenSSLAsymmetricKey $key, array $head = []): string
    {
        $signed = self::encode(['alg' => 'RS256'] + $head) . '.' . self::encode($claims);
        openssl_sign($signed, $signature, $key, OPENSSL_ALGO_SHA256);
        return "$signed." . self::base64($signature);
    }

    private static function encode(array $part): string
    {
        return self::base64(json_encode($part));
    }

    private static function base64(string $bytes): string
    {
        return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
    }

    public static function header(string $jwt): array
    {
        return ['Authorization' => "Bearer $jwt"];
    }
}
