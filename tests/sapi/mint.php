<?php

// Mints a token, for run.sh. Its user is the name of the SAPI.
$user = PHP_SAPI;
$minted = ZEGO\ZegoServerAssistant::generateToken04(1, $user, str_repeat('k', 32), 3600, '');
echo "sapi=$user code=$minted->code token=$minted->token\n";
