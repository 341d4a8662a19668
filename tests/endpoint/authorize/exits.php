<?php

return static function (array $request): bool {
    http_response_code(200);
    exit('{"code":0}');
};
