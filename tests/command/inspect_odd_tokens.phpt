--TEST--
inspect gives the verdict, ZEGO's number and the cause for everything that people pass as a token
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/command.php';
require __DIR__ . '/support/odd_tokens.php';

foreach (odd_tokens() as $name => $arguments) {
    [$text, $options, $secret] = $arguments + [1 => [], SECRET];
    if (!str_starts_with($options[0] ?? '', '--now=')) {
        $options[] = '--now=' . CTIME + 10;
    }
    $command = ['inspect', '--json', ...$options];
    [$status, $output, $errors] = zego_token($command, $text, ['ZEGO_SERVER_SECRET' => $secret]);
    $result = json_decode($output, true) ?? exit("$name: $output$errors\n");
    echo "$name: ", $status === 0 ? 'GOOD' : 'BAD', "\n";
    foreach ($result['problems'] as $problem) {
        echo "  {$problem['code']} {$problem['message']}\n";
    }
    foreach ($result['notes'] as $note) {
        echo "  note: {$note['message']}\n";
    }
    if (str_contains($output, $secret) || str_contains($output, "\x1b")) {
        echo "  the output has the secret or a control character\n";
    }
}
?>
--EXPECT--
AES-CBC: GOOD
AES-GCM: GOOD
a kit token: GOOD
a payload with everything: GOOD
ZEGO's library for Java: GOOD
  note: the payload has no room_id, which ZEGO documents as required: an empty string allows every room
  note: the payload has no privilege, which ZEGO documents as required: without it, ZEGO may allow everything or nothing
ZEGO's library for Go: GOOD
  note: the payload has no room_id, which ZEGO documents as required: an empty string allows every room
  note: the payload has no privilege, which ZEGO documents as required: without it, ZEGO may allow everything or nothing
ZEGO's library for Node.js: GOOD
  note: the payload has no room_id, which ZEGO documents as required: an empty string allows every room
  note: the payload has no privilege, which ZEGO documents as required: without it, ZEGO may allow everything or nothing
nonce of 64 bits: GOOD
nonce as a string: BAD
  1002080 the claim nonce must be an integer of 64 bits and is a string
app id as a string: BAD
  1002076 the claim app_id must be an integer of 64 bits and is a string; ZEGO's library for PHP 5.6 writes a string if it is given one
user id as an integer: BAD
  1002077 the claim user_id must be a string and is an integer; ZEGO's library for PHP 5.6 writes a number if it is given one
ctime as a string: BAD
  1002078 the claim ctime must be an integer of 64 bits and is a string
expire as a float: BAD
  1002078 the claim expire must be an integer of 64 bits and is a float
payload as an object: BAD
  1002075 the claim payload must be a string and is an object
no nonce: BAD
  1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed
plaintext that is not JSON: BAD
  1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed
another secret: BAD
  1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed
a changed byte: BAD
  1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed
a changed byte of AES-GCM: BAD
  1002033 its authentication tag is wrong: it was made with another ServerSecret, or changed
milliseconds: GOOD
  note: ctime and expire are in milliseconds, and ZEGO reads seconds. So the token does not expire when it should, and ZIM rejects it: its tokens live 24 days at most
expire in milliseconds: GOOD
  note: expire is in milliseconds, and ZEGO reads seconds. So the token does not expire when it should, and ZIM rejects it: its tokens live 24 days at most
a point in time as the lifetime: GOOD
  note: the lifetime is 1795003600 s, which looks like a point in time: effectiveTimeInSeconds counts from now. The token is valid until 2083, and ZIM rejects it: its tokens live 24 days at most
25 days: GOOD
  note: the lifetime is 2160000 s. ZIM rejects more than 24 days (2073600 s); ZEGO's other products do not document a limit
25 days for ZIM: BAD
  6000103 a token for ZIM lives 24 days at most (2073600 s), this one 2160000 s
20 seconds: GOOD
  note: the lifetime is 20 s. ZIM rejects less than 30 s (6000108), and other apps have no time to renew: the SDK warns 30 s before the token expires
20 seconds for ZIM: BAD
  6000108 a token for ZIM lives 30 s at least, this one 20 s
a payload for ZIM: BAD
  6000103 ZIM takes no payload
expired: BAD
  1002078 expired 5 s ago, at 1795000005; it is 1795000010 now
  note: the lifetime is 5 s. ZIM rejects less than 30 s (6000108), and other apps have no time to renew: the SDK warns 30 s before the token expires
from the future: BAD
  1002078 ctime 1795000090 is 80 s in the future: check the server's clock
no lifetime: BAD
  1002078 expired 10 s ago, at 1795000000; it is 1795000010 now
  1002078 expire 1795000000 is not after ctime 1795000000
two expiries: BAD
  1002078 the header says that the token expires at 1795003660, its claims say 1795003600
another app: BAD
  1002076 the token is for app id 7, the login has 1234567890
another user: BAD
  1002077 the token is for user id "user1", the login has "User1"
another room: BAD
  1002033 the payload is for room id "lobby", the login has "hall"
no right to publish: BAD
  1002082 the payload does not grant publishing: privilege 2 must be 1 and is the number 0
payload not JSON: BAD
  1002075 the payload is not JSON: expected value at line 1 column 1
payload a list: BAD
  1002075 the payload must be a JSON object and is an array
room_id a number: BAD
  1002075 the payload's room_id must be a string and is the number 5
privilege a list: BAD
  1002075 the payload's privilege must be an object and is an array
roomId and privileges: GOOD
  note: the payload has no room_id; its key "roomId" probably means it, and ZEGO does not read it
  note: the payload has no privilege; its key "privileges" probably means it, and ZEGO does not read it
PrivilegeKeyLogin: BAD
  1002033 the payload does not grant logging in to a room: privilege 1 must be 1 and is missing
  note: the payload's privilege has the key "PrivilegeKeyLogin": probably "1" (log in) is meant
no privilege: GOOD
  note: the payload has no privilege, which ZEGO documents as required: without it, ZEGO may allow everything or nothing
stream_id_list a string: BAD
  1002075 the payload's stream_id_list must be a list of strings or null and is the string "s1,s2"
stream_id_list of explode(): BAD
  1002075 the payload's stream_id_list must have stream ids, and entry 0 is an empty string, as PHP's explode() makes of an empty text; an empty list [] allows every stream
another stream: BAD
  1002082 the payload's stream_id_list does not have stream id "s2"
kit: appId: BAD
  0 the part after # has the key "appId", and the UIKit reads appID
kit: another user: BAD
  1002077 the part after # is for user id "user2", the token for "user1"
kit: another app: BAD
  1002076 the part after # is for app id 7, the token for 1234567890
kit: no room: BAD
  0 the part after # names no room: roomID must be a text that is not empty
kit: a room the payload does not allow: BAD
  1002033 the payload is for room id "lobby", the login has "hall"
kit: a name that is not encoded: BAD
  0 the part after # has a userName that is not percent-encoded: decodeURIComponent() fails
kit: an integer as the user id: BAD
  0 the part after # has a userID that is not a text
kit: JSON without base64: BAD
  0 the part after # is not base64, so the UIKit cannot read it
kit: base64 of something else: BAD
  0 the part after # is not base64 of a JSON object, so the UIKit cannot read it
kit: nothing: BAD
  0 the part after # is not base64 of a JSON object, so the UIKit cannot read it
kit: the ServerSecret for the token: BAD
  1002079 this is the ServerSecret, not a token
md5(secret): BAD
  1002033 it is encrypted with md5(secret): not ZEGO's algorithm
sha256(secret): BAD
  1002033 it is encrypted with sha256(secret): not ZEGO's algorithm
half of sha256(secret) in hexadecimal digits: BAD
  1002033 it is encrypted with the first 32 characters of sha256(secret): not ZEGO's algorithm
md5(secret), raw, AES-128: BAD
  1002033 it is encrypted with md5(secret) as 16 bytes, in AES-128: not ZEGO's algorithm
hex2bin(secret), AES-128: BAD
  1002033 it is encrypted with hex2bin(secret), in AES-128: not ZEGO's algorithm
half of the secret, AES-128: BAD
  1002033 it is encrypted with the first 16 bytes of the secret, in AES-128: not ZEGO's algorithm
md5(secret), raw, padded by PHP: BAD
  1002033 it is encrypted with md5(secret) as 16 bytes, padded with zeros: not ZEGO's algorithm
hex2bin(secret), padded by PHP: BAD
  1002033 it is encrypted with hex2bin(secret), padded with zeros: not ZEGO's algorithm
half of the secret, padded by PHP: BAD
  1002033 it is encrypted with the first 16 bytes of the secret, padded with zeros: not ZEGO's algorithm
a space before the secret: BAD
  1002033 it is encrypted with a space and the secret, cut to 32 bytes: not ZEGO's algorithm
a tab before the secret: BAD
  1002033 it is encrypted with a tab and the secret, cut to 32 bytes: not ZEGO's algorithm
a line break before the secret: BAD
  1002033 it is encrypted with a line break and the secret, cut to 32 bytes: not ZEGO's algorithm
the secret in quotation marks: BAD
  1002033 it is encrypted with a quotation mark and the secret, cut to 32 bytes: not ZEGO's algorithm
the secret in single quotation marks: BAD
  1002033 it is encrypted with a single quotation mark and the secret, cut to 32 bytes: not ZEGO's algorithm
padding doubled: BAD
  1002033 its padding is doubled, as ZEGO's English Token Assistant page makes it: not ZEGO's algorithm
little-endian: BAD
  1002033 its numbers are little-endian, ZEGO's are big-endian: not ZEGO's algorithm
little-endian with md5(secret): BAD
  1002033 its numbers are little-endian, ZEGO's are big-endian, and it is encrypted with md5(secret): not ZEGO's algorithm
HMAC in front: BAD
  1002033 32 bytes are before the header, like an HMAC: not ZEGO's algorithm
no header: BAD
  1002033 it has no header, only IV and ciphertext: not ZEGO's algorithm
JSON only in base64: BAD
  1002033 not encrypted: it is only base64 of JSON, which anyone can write
a JWT: BAD
  1002079 not a token of ZEGO: a JWT, probably the app's own login
base64 of the whole token: BAD
  1002079 it is base64 of the whole token, which is base64 already
Token03: BAD
  1002079 a token of version 03, from ZEGO's retired library
without 04: BAD
  1002079 the version 04 before its base64 is missing
0404: BAD
  1002033 it starts with 0404: the version was put before the token a second time
the ServerSecret: BAD
  1002079 this is the ServerSecret, not a token
a ServerSecret: BAD
  1002079 not a token: 32 hexadecimal digits, as a ServerSecret has
an AppSign: BAD
  1002079 not a token: 64 hexadecimal digits, as an AppSign has
undefined: BAD
  1002079 not a token: the text "undefined"
nothing: BAD
  1002067 the token is empty
nothing before #: BAD
  1002067 the token is empty
HTML: BAD
  1002079 not a token: HTML, probably an error page of the server
an error as JSON: BAD
  1002079 not a token: JSON without a token, with the message "user_id is missing"
something else: BAD
  1002079 not a version 04 token: it does not start with 04
quotation marks: GOOD
  note: The quotation marks around the token were removed.
Bearer: GOOD
  note: "Bearer" before the token was removed.
token=: GOOD
  note: The token was taken from the query string around it.
a URL: GOOD
  note: The token was taken from the query string around it.
\/: GOOD
  note: \/ was replaced by /. It is an escape of JSON: decode the JSON in the app.
HTML entities: GOOD
  note: HTML entities were decoded. Put the token into JSON, not into HTML.
a JSON answer: GOOD
  note: The token was taken from the JSON around it, at "data.token". Pass only that value to the SDK.
a zero-width space: BAD
  1002033 it has an invisible (zero-width) character, U+200B, at byte 30
an ellipsis: BAD
  1002033 it was shortened for display: it has an ellipsis
a space for +: BAD
  1002033 not base64: byte 144 of the token is 0x20, a space: most likely a form or a query string turned a + into it
percent-encoded: BAD
  1002033 not base64: byte 55 of the token is 0x25, a %: most likely the token was percent-encoded once too often
URL-safe base64: BAD
  1002033 not base64: byte 55 of the token is 0x5f, which is only in base64's URL-safe alphabet
a line break: BAD
  1002033 not base64: byte 76 of the token is 0x0a, a line break
cut: BAD
  1002033 wrong length field: the header states 112 bytes of ciphertext, and 83 follow, so the token was cut
cut in a group of base64: BAD
  1002033 not base64: its end is malformed, so it was probably cut
bytes: BAD
  1002079 not a token: binary data
