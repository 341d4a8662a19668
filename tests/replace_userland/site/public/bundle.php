<?php

$assistant = require __DIR__ . '/../library/bundle.php';

require __DIR__ . '/../answer.php';

$result = $assistant::forRoom('room1', str_repeat('s', 32));
if (ZEGO\BUNDLE_VERSION !== '1.2' || ZEGO\describe($result) !== 'minted') {
    echo 'the rest of the file did not run, ';
}
answer($result);
