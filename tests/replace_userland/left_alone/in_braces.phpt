--TEST--
A differing class in a namespace with braces is kept, and PHP reports the duplicate
--FILE--
<?php
namespace App {
    echo "before\n";
}

namespace ZEGO {
    class ZegoErrorCodes
    {
        const success = 1;
        const appIDInvalid = 1, userIDInvalid = 3, secretInvalid = 5, effectiveTimeInSecondsInvalid = 6;
    }

    echo "not reached\n";
}
?>
--EXPECTF--
before

Fatal error: Cannot %s class ZEGO\ZegoErrorCodes%S in %s on line 7%A
