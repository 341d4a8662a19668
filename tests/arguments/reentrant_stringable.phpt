--TEST--
A __toString() that mints a token itself does not disturb the outer call
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

class Minting
{
    public function __toString(): string
    {
        return mint(userId: 'inner')->token;
    }
}

$claims = mint_and_read(userId: new Minting(), payload: 'outer')->claims;
$inner = read_token($claims['user_id'], SECRET);
var_dump($claims['payload'], $inner->claims['user_id']);
?>
--EXPECT--
string(5) "outer"
string(5) "inner"
