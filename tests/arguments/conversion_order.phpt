--TEST--
All arguments are converted, first to last, before the first check
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

class Loud
{
    public function __construct(private string $text)
    {
    }

    public function __toString(): string
    {
        echo "converted '$this->text'\n";
        return $this->text;
    }
}

var_dump(mint(appId: 0, userId: new Loud(''), secret: new Loud('short'), payload: new Loud('p'))->code);
try {
    mint(userId: new Loud('u'), secret: [], payload: new Loud('never'));
} catch (TypeError $e) {
    echo preg_replace('/, called.*/', '', $e->getMessage());
}
?>
--EXPECT--
converted ''
converted 'short'
converted 'p'
int(1)
converted 'u'
ZEGO\ZegoServerAssistant::generateToken04(): Argument #3 ($secret) must be of type string, array given
