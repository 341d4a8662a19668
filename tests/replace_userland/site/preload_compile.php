<?php

opcache_compile_file(__DIR__ . '/library/ZEGO/ZegoErrorCodes.php');
opcache_compile_file(__DIR__ . '/library/ZEGO/ZegoAssistantToken.php');
opcache_compile_file(__DIR__ . '/library/ZEGO/ZegoServerAssistant.php');
