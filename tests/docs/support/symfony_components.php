<?php

/** SYMFONY_COMPONENTS: what the code of docs/frameworks.md and its test use of Symfony. */

declare(strict_types=1);

const SYMFONY_COMPONENTS = [
    'Config', 'DependencyInjection', 'EventDispatcher', 'HttpFoundation', 'HttpKernel', 'RateLimiter',
    'Routing', 'Security/Core', 'Security/Http', 'Yaml',
];
