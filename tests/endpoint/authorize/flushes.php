<?php

declare(strict_types=1);

return static function (array $request): bool {
    echo 'text';
    while (ob_get_level() > 0) {
        ob_end_flush();
    }
    flush();
    return true;
};
