--TEST--
generateToken04() works in a destructor, even after the end of the script
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

class Minter
{
    public function __destruct()
    {
        var_dump(mint_and_read()->claims['user_id']);
    }
}

$minter = new Minter();
unset($minter);
$kept = new Minter();
echo "end of script\n";
?>
--EXPECT--
string(5) "user1"
end of script
string(5) "user1"
