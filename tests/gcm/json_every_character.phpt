--TEST--
Every Unicode character is escaped as json_encode() does
--EXTENSIONS--
openssl
--INI--
zego_server_assistant.aes_mode=gcm
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

/** Returns the characters from $first to $last, without surrogates. */
function characters(int $first, int $last): string
{
    $text = '';
    for ($c = $first; $c <= $last; $c++) {
        $bytes = match (true) {
            $c < 0x80 => [$c],
            $c < 0x800 => [0xC0 | $c >> 6, 0x80 | $c & 63],
            $c < 0x10000 => [0xE0 | $c >> 12, 0x80 | $c >> 6 & 63, 0x80 | $c & 63],
            default => [0xF0 | $c >> 18, 0x80 | $c >> 12 & 63, 0x80 | $c >> 6 & 63, 0x80 | $c & 63],
        };
        $text .= $c >= 0xD800 && $c <= 0xDFFF ? '' : pack('C*', ...$bytes);
    }
    return $text;
}

for ($first = 0; $first <= 0x10FFFF; $first += 0x1000) {
    $reading = mint_and_read(payload: characters($first, $first + 0xFFF));
    if ($reading->plaintext !== json_encode($reading->claims, JSON_HEX_AMP)) {
        printf("not from U+%04X\n", $first);
    }
}
echo 'done';
?>
--EXPECT--
done
