<?php

use ZEGO\ZegoServerAssistant;

require_once __DIR__ . '/../library/auto_loader.php';
// These call the loader even if PHP has the class.
spl_autoload_call('ZEGO\ZegoServerAssistant');
spl_autoload_call('ZEGO\ZegoAssistantToken');
spl_autoload_call('ZEGO\ZegoErrorCodes');

require __DIR__ . '/../answer.php';

answer(ZegoServerAssistant::generateToken04(1, 'user1', str_repeat('s', 32), 3600, ''));
