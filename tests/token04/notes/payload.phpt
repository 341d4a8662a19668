--TEST--
notes() names missing and misspelt keys of the payload
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

$payloads = [
    '',
    '{"room_id":"","privilege":{"1":1,"2":1},"stream_id_list":[]}',
    '{"roomId":"r","privileges":{"1":1}}',
    '{"room_id":"r","privilege":{"PrivilegeKeyLogin":1,"PrivilegeKeyPublish":1}}',
    '{}',
];
foreach ($payloads as $payload) {
    echo "$payload\n";
    foreach (decode_claims(payload: $payload)->notes(CTIME) as ['message' => $message]) {
        echo "  $message\n";
    }
}
?>
--EXPECT--

{"room_id":"","privilege":{"1":1,"2":1},"stream_id_list":[]}
{"roomId":"r","privileges":{"1":1}}
  the payload has no room_id; its key "roomId" probably means it, and ZEGO does not read it
  the payload has no privilege; its key "privileges" probably means it, and ZEGO does not read it
{"room_id":"r","privilege":{"PrivilegeKeyLogin":1,"PrivilegeKeyPublish":1}}
  the payload's privilege has the key "PrivilegeKeyLogin": probably "1" (log in) is meant
{}
  the payload has no room_id, which ZEGO documents as required: an empty string allows every room
  the payload has no privilege, which ZEGO documents as required: without it, ZEGO may allow everything or nothing
