<?php

// Allows ana, denies eva, and fails for all others. Always sends headers of a different response.
return static function (array $request): bool {
    header('HTTP/1.1 302 Found');
    header('Location: https://example.com/login');
    header('Content-Length: 5');
    header('Content-Encoding: gzip');
    setcookie('seen', $request['user_id']);
    return match ($request['user_id']) {
        'ana' => true,
        'eva' => false,
    };
};
