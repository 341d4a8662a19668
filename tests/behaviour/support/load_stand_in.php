<?php

declare(strict_types=1);

/** Loads the typed or the untyped stand-in. The process must not have the extension. */
function load_stand_in(string $variant): void
{
    if (extension_loaded('zego_server_assistant')) {
        exit('this process already has the extension');
    }
    foreach (['ZegoErrorCodes', 'ZegoAssistantToken', 'ZegoServerAssistant'] as $class) {
        require __DIR__ . "/../../stand_in/$variant/$class.php";
    }
}
