<?php

namespace ZEGO;

/**
 * Replaces ZEGO's class of 2022 and later in the tests, with its signature, checks and messages.
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
            return self::reject($result, ZegoErrorCodes::appIDInvalid, 'appID invalid');
        }
        if ($userId == '') {
            return self::reject($result, ZegoErrorCodes::userIDInvalid, 'userID invalid');
        }
        if (strlen($secret) != 32) {
            return self::reject($result, ZegoErrorCodes::secretInvalid, 'secret must be a 32 byte string');
        }
        if ($effectiveTimeInSeconds <= 0) {
            $code = ZegoErrorCodes::effectiveTimeInSecondsInvalid;
            return self::reject($result, $code, 'effectiveTimeInSeconds invalid');
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
        $result->token = self::encrypt($claims, $secret);
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

    private static function reject($result, $code, $message)
    {
        $result->code = $code;
        $result->message = $message;
        return $result;
    }

    /**
     * Has the mistakes of ZEGO's class: text that is not UTF-8, 16-bit lengths that wrap, an expire
     * that becomes a float. No strict_types in this file: json_encode() returns false for such text,
     * and PHP must convert that to the empty plaintext.
     */
    private static function encrypt($claims, $secret)
    {
        // This flag is for decoding. Its value, 2, means JSON_HEX_AMP when encoding.
        $plaintext = json_encode($claims, JSON_BIGINT_AS_STRING);
        $iv = self::makeRandomIv();
        $ciphertext = openssl_encrypt($plaintext, 'aes-256-cbc', $secret, OPENSSL_RAW_DATA, $iv);
        $binary = pack('J', $claims['expire'])
            . pack('n', strlen($iv)) . $iv
            . pack('n', strlen($ciphertext)) . $ciphertext;
        return '04' . base64_encode($binary);
    }
}
