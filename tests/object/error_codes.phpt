--TEST--
The constants have ZEGO's names and values
--FILE--
<?php
use ZEGO\ZegoErrorCodes;

var_dump(
    ZegoErrorCodes::success,
    ZegoErrorCodes::appIDInvalid,
    ZegoErrorCodes::userIDInvalid,
    ZegoErrorCodes::secretInvalid,
    ZegoErrorCodes::effectiveTimeInSecondsInvalid,
    constant('ZEGO\ZegoErrorCodes::secretInvalid'),
);
?>
--EXPECT--
int(0)
int(1)
int(3)
int(5)
int(6)
int(5)
