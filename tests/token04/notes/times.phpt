--TEST--
notes() lists odd times and lifetimes, which are no problems
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

function notes(int $ctime, int $expire): void
{
    $token = decode_claims(ctime: $ctime, expire: $expire);
    print_problems($token->problems(1234567890, 'user1', now: CTIME));
    foreach ($token->notes(CTIME) as $note) {
        echo json_encode($note), "\n";
    }
}

notes(CTIME, CTIME + 30);
notes(CTIME, CTIME + 29);
notes(CTIME, CTIME + 24 * 86400);
notes(CTIME, CTIME + 24 * 86400 + 1);
notes(CTIME, CTIME + CTIME + 3600);
notes(CTIME * 1000, EXPIRE * 1000);
notes(CTIME, EXPIRE * 1000);
?>
--EXPECT--
none
none
{"message":"the lifetime is 29 s. ZIM rejects less than 30 s (6000108), and other apps have no time to renew: the SDK warns 30 s before the token expires"}
none
none
{"message":"the lifetime is 2073601 s. ZIM rejects more than 24 days (2073600 s); ZEGO's other products do not document a limit"}
none
{"message":"the lifetime is 1795003600 s, which looks like a point in time: effectiveTimeInSeconds counts from now. The token is valid until 2083, and ZIM rejects it: its tokens live 24 days at most"}
none
{"message":"ctime and expire are in milliseconds, and ZEGO reads seconds. So the token does not expire when it should, and ZIM rejects it: its tokens live 24 days at most"}
none
{"message":"expire is in milliseconds, and ZEGO reads seconds. So the token does not expire when it should, and ZIM rejects it: its tokens live 24 days at most"}
