text before the tag
<?php

// More than output_buffering holds back.
echo str_repeat('text ', 2000);
trigger_error('a warning', E_USER_WARNING);

return static function (array $request): bool {
    echo $undefined;
    ob_start();
    print 'more text';
    return true;
};
