--TEST--
A Token04 cannot be unserialized from the format of the interface Serializable
--FILE--
<?php
try {
    unserialize('C:12:"ZEGO\Token04":0:{}');
} catch (Exception $e) {
    echo $e->getMessage();
}
?>
--EXPECT--
Unserialization of 'ZEGO\Token04' is not allowed
