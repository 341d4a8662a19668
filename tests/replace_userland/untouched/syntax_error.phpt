--TEST--
A file that does not parse keeps its error, and its classes are not declared
--FILE--
<?php
try {
    require __DIR__ . '/../fixtures/does_not_parse.php';
} catch (ParseError $error) {
    echo get_class($error), ' on line ', $error->getLine(), "\n";
}
var_dump(ZEGO\ZegoServerAssistant::generateToken04(0, '', '', 0, '')->code);
?>
--EXPECT--
ParseError on line 9
int(1)
