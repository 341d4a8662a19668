<?php

require __DIR__ . '/library/ZEGO/ZegoErrorCodes.php';
require __DIR__ . '/library/ZEGO/ZegoAssistantToken.php';
require __DIR__ . '/library/ZEGO/ZegoServerAssistant.php';
