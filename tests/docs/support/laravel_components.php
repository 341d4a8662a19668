<?php

/** The components of Laravel that support/laravel.php loads. Debian has a package for each. */

declare(strict_types=1);

const LARAVEL_COMPONENTS
    = ['Auth', 'Cache', 'Config', 'Database', 'Events', 'Routing', 'Translation', 'Validation'];
