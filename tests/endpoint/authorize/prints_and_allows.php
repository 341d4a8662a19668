text before the tag
<?php

// More output than output_buffering collects.
echo str_repeat('text ', 2000);
trigger_error('a warning', E_USER_WARNING);

return static function (array $request): bool {
    echo $undefined;
    ob_start();
    print 'more text';
    return true;
};
