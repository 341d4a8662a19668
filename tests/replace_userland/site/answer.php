<?php

declare(strict_types=1);

/**
 * Prints "native" if the three classes are the extension's and minted a token, and the AES mode if
 * it is not CBC. Otherwise prints the faults.
 */
function answer(ZEGO\ZegoAssistantToken $result): void
{
    $faults = [];
    foreach (['ZegoErrorCodes', 'ZegoAssistantToken', 'ZegoServerAssistant'] as $name) {
        if (!(new ReflectionClass("ZEGO\\$name"))->isInternal()) {
            $faults[] = "$name comes from a file";
        }
    }
    if ($result->code !== ZEGO\ZegoErrorCodes::success || !str_starts_with((string) $result->token, '04')) {
        $faults[] = "no token, code $result->code";
    }
    echo $faults === [] ? 'native' : implode(', ', $faults);
    if (is_gcm((string) $result->token)) {
        echo ', gcm';
    }
}

/** Returns whether the IV of a token has the 12 bytes of AES-GCM. CBC has 16. */
function is_gcm(string $token): bool
{
    return unpack('n', base64_decode(substr($token, 2)), 8)[1] === 12;
}
