--TEST--
Fewer than four arguments throw ArgumentCountError with the message of a function written in PHP
--FILE--
<?php
foreach ([[], [1], [1, 'u'], [1, 'u', 's']] as $arguments) {
    try {
        ZEGO\ZegoServerAssistant::generateToken04(...$arguments);
        echo "returned\n";
    } catch (ArgumentCountError $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECTF--
Too few arguments to function ZEGO\ZegoServerAssistant::generateToken04(), 0 passed in %stoo_few_error.php on line 4 and exactly 5 expected
Too few arguments to function ZEGO\ZegoServerAssistant::generateToken04(), 1 passed in %stoo_few_error.php on line 4 and exactly 5 expected
Too few arguments to function ZEGO\ZegoServerAssistant::generateToken04(), 2 passed in %stoo_few_error.php on line 4 and exactly 5 expected
Too few arguments to function ZEGO\ZegoServerAssistant::generateToken04(), 3 passed in %stoo_few_error.php on line 4 and exactly 5 expected
