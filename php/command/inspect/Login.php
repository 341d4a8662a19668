<?php

declare(strict_types=1);

namespace ZegoToken\Inspect;

/** The login that a token is checked for. A property that is null, or false, is not checked. */
final class Login
{
    public function __construct(
        public readonly ?int $appId,
        public readonly ?string $userId,
        public readonly ?string $roomId,
        public readonly bool $publish,
        public readonly ?string $streamId,
        /** Whether the token is for ZIM, ZEGO's chat. */
        public readonly bool $zim,
    ) {
    }

    /** @return list<string> the checks that are left out, as --json names them */
    public function unchecked(string $payload): array
    {
        $streams = json_decode($payload, true)['stream_id_list'] ?? [];
        $given = [
            'app_id' => $this->appId,
            'user_id' => $this->userId,
            'room_id' => $this->roomId,
            'publish' => $this->publish || $this->streamId !== null ?: null,
            // Nearly all tokens allow every stream.
            'stream_id' => $this->streamId ?? ($streams === [] ?: null),
        ];
        return array_keys($given, null, true);
    }
}
