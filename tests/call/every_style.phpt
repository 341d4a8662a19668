--TEST--
Every style of static call mints a token
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../behaviour/support/calling.php';
require __DIR__ . '/../support/mint.php';

foreach (CALL_MODES as $mode) {
    $call = caller_in($mode);
    foreach (CALL_STYLES as $style) {
        $result = $call($style, array_values(VALID_ARGUMENTS));
        echo "$mode $style: ", read_token($result->token, SECRET)->claims['user_id'], "\n";
    }
}
?>
--EXPECT--
weak static: user1
weak string: user1
weak array: user1
weak first-class: user1
weak fromCallable: user1
weak call_user_func_array: user1
weak reflection: user1
weak instance: user1
weak other-case: user1
weak subclass: user1
strict static: user1
strict string: user1
strict array: user1
strict first-class: user1
strict fromCallable: user1
strict call_user_func_array: user1
strict reflection: user1
strict instance: user1
strict other-case: user1
strict subclass: user1
