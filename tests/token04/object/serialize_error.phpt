--TEST--
A Token04 cannot be serialized or unserialized, so nobody can forge one
--EXTENSIONS--
openssl
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../support/decode.php';

$attempts = [
    static fn () => serialize(decode_claims()),
    static fn () => serialize([decode_claims()]),
    static fn () => unserialize('O:12:"ZEGO\Token04":1:{s:5:"appId";i:1;}'),
    static fn () => Token04::__set_state(['appId' => 1]),
];
foreach ($attempts as $attempt) {
    try {
        var_dump($attempt());
    } catch (Throwable $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
Serialization of 'ZEGO\Token04' is not allowed
Serialization of 'ZEGO\Token04' is not allowed
Unserialization of 'ZEGO\Token04' is not allowed
Call to undefined method ZEGO\Token04::__set_state()
