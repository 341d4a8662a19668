<?php

declare(strict_types=1);

/** The ServerSecret of the tests. Its 32 bytes are the AES-256 key. */
const SECRET = '0123456789abcdefghijklmnopqrstuv';
