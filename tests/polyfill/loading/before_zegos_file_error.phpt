--TEST--
A file of ZEGO's that is included by its path after the polyfill is PHP's fatal error
--FILE--
<?php
require __DIR__ . '/../support/code.php';

echo run_code(<<<'PHP'
    require POLYFILL . '/zego_server_assistant.php';
    require TESTS . '/stand_in/typed/ZegoErrorCodes.php';
    PHP);
?>
--EXPECTF--
Fatal error: Cannot %s class ZEGO\ZegoErrorCodes%sin %sZegoErrorCodes.php on line %d
