<?php

// Deliberately not strict_types: json_encode() gives false for text that is not UTF-8, and that false
// has to become the empty plaintext that the official class encrypts.

namespace ZEGO;

/**
 * Stands in for ZEGO's own class in the tests: the same signature, checks, order and messages, and the
 * same mistakes (text that is not UTF-8, 16-bit lengths that wrap, an expiry that becomes a float).
 */
class ZegoServerAssistant
{
    public static function generateToken04(
        int $appId,
        string $userId,
        string $secret,
        int $effectiveTimeInSeconds,
        string $payload
    ) {
        $result = new ZegoAssistantToken();
        if ($appId == 0) {
            return self::refuse($result, ZegoErrorCodes::appIDInvalid, 'appID invalid');
        }
        if ($userId == '') {
            return self::refuse($result, ZegoErrorCodes::userIDInvalid, 'userID invalid');
        }
        if (strlen($secret) != 32) {
            return self::refuse($result, ZegoErrorCodes::secretInvalid, 'secret must be a 32 byte string');
        }
        if ($effectiveTimeInSeconds <= 0) {
            $code = ZegoErrorCodes::effectiveTimeInSecondsInvalid;
            return self::refuse($result, $code, 'effectiveTimeInSeconds invalid');
        }

        $ctime = time();
        $claims = [
            'app_id' => $appId,
            'user_id' => $userId,
            'nonce' => self::makeNonce(),
            'ctime' => $ctime,
            'expire' => $ctime + $effectiveTimeInSeconds,
            'payload' => $payload,
        ];
        $result->code = ZegoErrorCodes::success;
        $result->token = self::seal($claims, $secret);
        return $result;
    }

    private static function makeNonce()
    {
        return rand();
    }

    private static function makeRandomIv($number = 16)
    {
        $alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';
        $iv = '';
        while (strlen($iv) < $number) {
            $iv .= $alphabet[rand(0, 35)];
        }
        return $iv;
    }

    private static function refuse($result, $code, $message)
    {
        $result->code = $code;
        $result->message = $message;
        return $result;
    }

    private static function seal($claims, $secret)
    {
        // The flag is meant for decoding; for encoding its value, 2, is JSON_HEX_AMP.
        $plaintext = json_encode($claims, JSON_BIGINT_AS_STRING);
        $iv = self::makeRandomIv();
        $ciphertext = openssl_encrypt($plaintext, 'aes-256-cbc', $secret, OPENSSL_RAW_DATA, $iv);
        $binary = pack('J', $claims['expire'])
            . pack('n', strlen($iv)) . $iv
            . pack('n', strlen($ciphertext)) . $ciphertext;
        return '04' . base64_encode($binary);
    }
}
