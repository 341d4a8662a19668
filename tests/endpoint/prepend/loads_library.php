<?php

declare(strict_types=1);

// A site that has loaded ZEGO's library before the endpoint runs.
foreach (['ZegoErrorCodes', 'ZegoAssistantToken', 'ZegoServerAssistant'] as $name) {
    require __DIR__ . "/../../stand_in/typed/$name.php";
}
