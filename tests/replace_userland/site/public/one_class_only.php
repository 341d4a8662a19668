<?php

// The author expected an autoloader to load the other two classes.
require __DIR__ . '/../library/ZEGO/ZegoServerAssistant.php';

require __DIR__ . '/../answer.php';

answer(ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', str_repeat('s', 32), 3600, ''));
