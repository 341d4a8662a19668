--TEST--
In a namespace with braces: PHP's own error
--FILE--
<?php
namespace App {
    echo "before\n";
}

namespace ZEGO {
    class ZegoErrorCodes
    {
        const success = 1;
    }

    echo "not reached\n";
}
?>
--EXPECTF--
before

Fatal error: Cannot %s class ZEGO\ZegoErrorCodes%S in %s on line 7%A
