--TEST--
Text is escaped byte for byte as json_encode() does with JSON_HEX_AMP
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$texts = [
    'quotes " and \'', 'back\\slash', 'sla/sh', '<b>&amp;</b>', "\x7f", "\u{e9}\u{7528}\u{6237}", "\u{1F600}\u{10FFFF}",
    "\u{2028}\u{2029}\u{FEFF}", '\\u0026', '","nonce":1,"ctime":2', implode(array_map('chr', range(0, 127))),
    '0', " spaces \t\n",
];
foreach ($texts as $text) {
    $reading = mint_and_read(userId: $text, payload: $text);
    $expected = json_encode($reading->claims, JSON_HEX_AMP);
    if ($reading->plaintext !== $expected || $reading->claims['user_id'] !== $text) {
        echo "$reading->plaintext\n  instead of\n$expected\n";
    }
}
echo mint_and_read(payload: "<&/'\"\\\u{e9}\u{1F600}\n\x01")->plaintext;
?>
--EXPECTF--
{"app_id":1234567890,"user_id":"user1","nonce":%d,"ctime":%d,"expire":%d,"payload":"<\u0026\/'\"\\\u00e9\ud83d\ude00\n\u0001"}
