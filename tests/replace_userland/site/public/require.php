<?php

use ZEGO\ZegoServerAssistant;

require __DIR__ . '/../library/ZEGO/ZegoErrorCodes.php';
require __DIR__ . '/../library/ZEGO/ZegoAssistantToken.php';
require __DIR__ . '/../library/ZEGO/ZegoServerAssistant.php';
require __DIR__ . '/../answer.php';

answer(ZegoServerAssistant::generateToken04(1, 'user1', str_repeat('s', 32), 3600, ''));
