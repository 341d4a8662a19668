<?php

declare(strict_types=1);

/**
 * Prints "native" if the three classes are the extension's and minted a token, otherwise the
 * faults.
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
}
