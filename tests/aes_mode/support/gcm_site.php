<?php

declare(strict_types=1);

// For tests of `auto`: the files of a site whose ZEGO library mints AES-GCM.

require_once __DIR__ . '/../../support/aes_mode.php';

const GCM_LIBRARY = __DIR__ . '/../../replace_userland/libraries/gcm/ZEGO/ZegoServerAssistant.php';
const CBC_LIBRARY = __DIR__ . '/../../stand_in/typed/ZegoServerAssistant.php';

/** Returns the declaration of a ZegoServerAssistant whose private method has this body. */
function assistant(string $body): string
{
    return 'class ZegoServerAssistant
    {
        public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
        {
        }

        private static function encrypt($claims)
        {
            ' . $body . '
        }
    }
    ';
}

const MINTS_GCM = "return openssl_encrypt(\$claims, 'aes-256-gcm', 'secret');";
const MINTS_CBC = "return openssl_encrypt(\$claims, 'aes-256-cbc', 'secret');";
