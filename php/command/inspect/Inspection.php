<?php

declare(strict_types=1);

namespace ZegoToken\Inspect;

use ZEGO\Token04;
use ZEGO\Token04Exception;

/** The result of inspecting one token. */
final class Inspection
{
    /**
     * @param list<array{code: int, message: string, next: string}> $rejections
     * @param list<array{message: string}> $notes
     * @param list<string> $unchecked checks that were left out, as --json names them
     */
    private function __construct(
        public readonly string $token,
        public readonly ?Token04 $decoded,
        public readonly array $rejections,
        public readonly array $notes,
        public readonly array $unchecked,
        public readonly int $now,
    ) {
    }

    public static function of(
        Input $input,
        #[\SensitiveParameter] string $secret,
        Login $login,
        int $now
    ): self {
        $decoded = null;
        try {
            $decoded = Token04::decode($input->token, $secret);
        } catch (Token04Exception $error) {
            $rejections = [self::cause($input->token, $secret, $error)];
        }
        $kit = new KitPart($input->token, $decoded);
        $notes = [...$input->notes, ...$kit->notes];
        if ($decoded !== null) {
            $rejections = self::rejections($decoded, $kit, $login, $now);
            $notes = [...$notes, ...self::notes($decoded, $input->token, $login, $now)];
        }
        return new self(
            $input->token,
            $decoded,
            array_map(Advice::add(...), $rejections),
            array_map(static fn (string $note): array => ['message' => $note], $notes),
            $login->unchecked($decoded->payload ?? ''),
            $now,
        );
    }

    /** Returns the rejection of a token that does not decode. Only the command finds causes. */
    private static function cause(
        string $token,
        #[\SensitiveParameter] string $secret,
        Token04Exception $error
    ): array {
        $general = ['code' => $error->getCode(), 'message' => $error->getMessage()];
        if (str_starts_with($error->getMessage(), 'the claim ')) {
            return $general;
        }
        return Mistaken::rejection($token, $secret)
            ?? HomeMade::rejection($token, $secret)
            ?? $general;
    }

    private static function rejections(
        Token04 $decoded,
        KitPart $kit,
        Login $login,
        int $now
    ): array {
        $problems = $decoded->problems(
            $login->appId ?? $decoded->appId,
            $login->userId ?? $decoded->userId,
            $login->roomId ?? $kit->roomId,
            $login->publish,
            $now,
            $login->streamId
        );
        $rejections = [...$problems, ...$kit->rejections];
        if ($kit->roomId !== null && ($login->roomId ?? $kit->roomId) !== $kit->roomId) {
            $rejections[] = [
                'code' => 1002033,
                'message' => 'the part after # is for room id ' . \ZegoToken\quoted($kit->roomId)
                    . ', the login has ' . \ZegoToken\quoted($login->roomId),
                'next' => 'Make the kit token for the room that the app joins.',
            ];
        }
        return $login->zim ? [...$rejections, ...Zim::rejections($decoded)] : $rejections;
    }

    /** @return list<string> */
    private static function notes(Token04 $decoded, string $token, Login $login, int $now): array
    {
        $notes = array_column($decoded->notes($now), 'message');
        $ignored = self::ignoredBytes($token);
        if ($ignored > 0) {
            $notes[] = "ZEGO ignores the end of the token after its AES mode: $ignored bytes.";
        }
        return $login->zim ? Zim::withoutRepeated($notes) : $notes;
    }

    /** Returns the number of bytes after the byte that states the AES mode. */
    private static function ignoredBytes(string $token): int
    {
        $layout = Layout::ofBinary(base64_decode(substr(explode('#', $token)[0], 2)));
        return max(0, strlen($layout->afterwards) - 1);
    }
}
