<?php

declare(strict_types=1);

require __DIR__ . '/../../support/aes_mode.php';

echo aes_mode();
