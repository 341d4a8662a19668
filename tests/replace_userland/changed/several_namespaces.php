<?php // dropped

namespace App;

class Before
{
}

namespace ZEGO;

class ZegoErrorCodes
{
    const success = 0;
    const appIDInvalid = 1;
    const userIDInvalid = 3;
    const secretInvalid = 5;
    const effectiveTimeInSecondsInvalid = 6;
}

namespace App;

class After
{
}

namespace zego;

class ZegoAssistantToken
{
    public $code;
    public $message = '';
    public $token;
}
