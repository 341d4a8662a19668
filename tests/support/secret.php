<?php

/** The ServerSecret of the tests. Its 32 bytes are the AES-256 key. */

declare(strict_types=1);

const SECRET = '0123456789abcdefghijklmnopqrstuv';
