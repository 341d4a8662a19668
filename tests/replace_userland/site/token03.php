<?php

// An endpoint with ZEGO's retired Token03 library.
require __DIR__ . '/token03/ZegoErrorCodes.php';
require __DIR__ . '/token03/ZegoAssistantToken.php';
require __DIR__ . '/token03/ZegoServerAssistant.php';

echo 'code ', ZEGO\ZegoServerAssistant::generateToken(1, 'room1', 'user1', [], '', 3600)->code;
