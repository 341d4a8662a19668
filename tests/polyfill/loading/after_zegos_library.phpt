--TEST--
After ZEGO's library, or a part of it, the polyfill declares nothing, and that library mints
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/code.php';

foreach (['ZegoErrorCodes', 'ZegoAssistantToken', 'ZegoServerAssistant'] as $class) {
    echo run_code(<<<PHP
        require TESTS . '/stand_in/autoload.php';
        class_exists('ZEGO\\$class');
        \$before = get_declared_classes();
        require POLYFILL . '/zego_server_assistant.php';
        echo count(get_declared_classes()) - count(\$before), ' ';
        ZEGO\\ZegoServerAssistant::generateToken04(1, 'user1', str_repeat('s', 32), 60, '');
        echo basename(dirname((new ReflectionClass('ZEGO\\ZegoServerAssistant'))->getFileName()));
        PHP);
}
?>
--EXPECT--
0 typed
0 typed
0 typed
