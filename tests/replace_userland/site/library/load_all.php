<?php

require_once __DIR__ . '/ZEGO/ZegoServerAssistant.php';
require_once __DIR__ . '/ZEGO/ZegoErrorCodes.php';
require_once __DIR__ . '/ZEGO/ZegoAssistantToken.php';
