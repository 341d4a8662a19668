<?php

// Lists every row of behaviour.json for which the extension's result differs from ZEGO's, with the
// reason.
//
//   rows, weak and strict    names of calls that differ in both modes; also: rows, weak; rows, strict
//   rows                     names of object rows
//   when                     whether the entry applies to this PHP; always, if left out
//
// Each entry has one of these, which says how the result differs:
//
//   rejected                 code and message pattern of the result
//   mints                    pattern of the plaintext of a valid token, where ZEGO's class throws
//   prints                   the exact output of an object row, with #N for object numbers
//   ends PHP                 pattern of the fatal error
//   or a good token          with rejected: the call may also return a valid token
//
// The tests fail for an entry whose row does not exist or does not differ.

return [
    'calls' => [
        [
            'reason' => 'app ids have 32 bits, unsigned: ZEGO\'s class mints a token that matches no app',
            'rows, weak and strict' => [
                'appId: int -1',
                'appId: int 4294967296',
                'appId: int 9223372036854775807',
                'appId: int -9223372036854775808',
                'app id negative, user id empty',
                'app id too large, secret short',
            ],
            'rows, weak' => [
                'appId: string "-3"',
                'appId: string "-1.5"',
                'appId: string "9223372036854775807"',
                'appId: string "-9223372036854775808"',
                'appId: string "9007199254740993"',
                'appId: float -1.0',
                'appId: float 2^53',
                'appId: float largest below 2^63',
            ],
            'rejected' => [1, '/^appID invalid: -?\d+ is outside 1\.\.4294967295$/D'],
        ],
        [
            'reason' => 'json_encode() fails for a user id that is not UTF-8: ZEGO\'s class encrypts an empty text',
            'rows, weak and strict' => [
                'userId: invalid UTF-8, lone 0xff',
                'userId: invalid UTF-8, lone continuation',
                'userId: invalid UTF-8, truncated 2',
                'userId: invalid UTF-8, truncated 3',
                'userId: invalid UTF-8, truncated 4',
                'userId: invalid UTF-8, overlong slash',
                'userId: invalid UTF-8, overlong 3',
                'userId: invalid UTF-8, overlong 4',
                'userId: invalid UTF-8, encoded surrogate',
                'userId: invalid UTF-8, surrogate pair CESU-8',
                'userId: invalid UTF-8, above U+10FFFF',
                'userId: invalid UTF-8, 0xf5',
                'userId: invalid UTF-8, 5-byte form',
                'userId: invalid UTF-8, latin-1',
                'userId: invalid UTF-8, good then bad',
            ],
            'rejected' => [3, '/^userID invalid: it must be valid UTF-8, but byte \d+ is not$/D'],
        ],
        [
            'reason' => 'json_encode() fails for a payload that is not UTF-8: ZEGO\'s class encrypts an empty text',
            'rows, weak and strict' => [
                'payload: invalid UTF-8, lone 0xff',
                'payload: invalid UTF-8, lone continuation',
                'payload: invalid UTF-8, truncated 2',
                'payload: invalid UTF-8, truncated 3',
                'payload: invalid UTF-8, truncated 4',
                'payload: invalid UTF-8, overlong slash',
                'payload: invalid UTF-8, overlong 3',
                'payload: invalid UTF-8, overlong 4',
                'payload: invalid UTF-8, encoded surrogate',
                'payload: invalid UTF-8, surrogate pair CESU-8',
                'payload: invalid UTF-8, above U+10FFFF',
                'payload: invalid UTF-8, 0xf5',
                'payload: invalid UTF-8, 5-byte form',
                'payload: invalid UTF-8, latin-1',
                'payload: invalid UTF-8, good then bad',
            ],
            'rejected' => [-1, '/^payload invalid: it must be valid UTF-8, but byte \d+ is not$/D'],
        ],
        [
            'reason' => 'the length field has 16 bits: in ZEGO\'s class the length of a longer ciphertext wraps',
            'rows, weak and strict' => [
                'payload: 65519 bytes',
                'payload: 65520 bytes',
                'payload: 65535 bytes',
                'payload: 65536 bytes',
                'payload: 70000 bytes',
                'payload: 131072 bytes',
                'payload: 1048576 bytes',
                'payload: 10,920 bytes 0x01, six times longer once escaped',
                'userId: 70000 bytes',
            ],
            'rejected' => [-1, '/^payload invalid: .*\b65519\b/'],
        ],
        [
            'reason' => 'at the limit, the number of digits of the nonce decides whether the plaintext fits',
            'rows, weak and strict' => [
                'payload: 65410 bytes',
                'payload: 65415 bytes',
            ],
            'rejected' => [-1, '/^payload invalid: .*\b65519\b/'],
            'or a good token' => true,
        ],
        [
            'reason' => 'the payload is too long and not UTF-8: the message may name either',
            'rows, weak and strict' => [
                'payload: 1 MB with a bad last byte',
            ],
            'rejected' => [-1, '/^payload invalid: (it must be valid UTF-8, |.*\b65519\b)/'],
        ],
        [
            'reason' => 'now + effectiveTimeInSeconds overflows: ZEGO\'s class writes a float into the JSON',
            'rows, weak and strict' => [
                'effectiveTimeInSeconds: int 9223372036854775807',
                'effectiveTimeInSeconds: int 9223372036854775806',
                'effectiveTimeInSeconds: int 9223372035254775807',
            ],
            'rows, weak' => [
                'effectiveTimeInSeconds: string "9223372036854775807"',
                'effectiveTimeInSeconds: float largest below 2^63',
            ],
            'rejected' => [6, '/^effectiveTimeInSeconds invalid/'],
        ],
        [
            'reason' => 'ZEGO\'s libraries of 2021 and 2022 and its Go example for ZIM call with four arguments',
            'when' => !PHP_DEBUG,
            'rows, weak and strict' => [
                '4 arguments',
                'named, payload missing',
            ],
            'mints' => '/,"payload":""}$/D',
        ],
        [
            'reason' => 'in a debug build, a native function that accepts four of its five arguments ends PHP',
            'when' => (bool) PHP_DEBUG,
            'rows, weak and strict' => [
                '4 arguments',
                'named, payload missing',
            ],
            'ends PHP' => '~^Arginfo / zpp mismatch during call of ~',
        ],
        [
            'reason' => 'in a debug build, a native function that ignores extra arguments ends PHP (not a closure)',
            'when' => (bool) PHP_DEBUG,
            'rows, weak and strict' => [
                '6 arguments',
                '7 arguments, odd extra ones',
                'call style static: 6 arguments',
                'call style string: 6 arguments',
                'call style array: 6 arguments',
                'call style call_user_func_array: 6 arguments',
                'call style reflection: 6 arguments',
                'call style instance: 6 arguments',
                'call style other-case: 6 arguments',
                'call style subclass: 6 arguments',
            ],
            'ends PHP' => '~^Arginfo / zpp mismatch during call of ~',
        ],
    ],
    'objects' => [
        [
            'reason' => 'in a debug build, a native function that ignores extra arguments ends PHP',
            'when' => (bool) PHP_DEBUG,
            'rows' => ['callable: extra arguments are ignored'],
            'ends PHP' => '~^Arginfo / zpp mismatch during call of ~',
        ],
    ],
];
