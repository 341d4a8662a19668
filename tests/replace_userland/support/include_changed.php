<?php

declare(strict_types=1);

// php include_changed.php FILE: includes a file of changed/ and prints the AES mode afterwards.

require __DIR__ . '/../../support/aes_mode.php';
require $argv[1];

echo aes_mode();
