<?php

return static function (array $request): bool {
    eval('function twice() {} function twice() {}');
    return true;
};
