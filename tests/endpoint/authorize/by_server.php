<?php

declare(strict_types=1);

// A server that knows its visitor: by a bearer token, or by a cookie.
return static fn (array $request): array|bool
    => ($_SERVER['HTTP_AUTHORIZATION'] ?? '') === 'Bearer login-of-ana' || ($_COOKIE['session'] ?? '') === 'ana'
        ? ['user_id' => 'ana']
        : false;
