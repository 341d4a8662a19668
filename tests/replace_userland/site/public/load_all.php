<?php

use ZEGO\ZegoServerAssistant;

require __DIR__ . '/../library/load_all.php';
require __DIR__ . '/../answer.php';

answer(ZegoServerAssistant::generateToken04(1, 'user1', str_repeat('s', 32), 3600, ''));
