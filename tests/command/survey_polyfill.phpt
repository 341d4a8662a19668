--TEST--
survey finds nothing to do in the polyfill, which declares nothing where the extension is loaded
--EXTENSIONS--
tokenizer
--FILE--
<?php
require __DIR__ . '/support/command.php';

show_command(['survey', dirname(__DIR__, 2) . '/php/polyfill']);
?>
--EXPECT--
SAFE  No file declares one of ZEGO's classes.
