--TEST--
A __toString() that exits ends the script during the call
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

class Exiting
{
    public function __toString(): string
    {
        exit('exit');
    }
}

mint(appId: '12', userId: 34, payload: new Exiting());
echo 'returned';
?>
--EXPECT--
exit
