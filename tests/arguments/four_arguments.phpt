--TEST--
Four arguments mint a token with an empty payload, in every style of call
--EXTENSIONS--
openssl
--SKIPIF--
<?php
if (PHP_DEBUG) {
    die('skip in a debug build of PHP, a native function that accepts four of its five arguments ends PHP');
}
?>
--FILE--
<?php
require __DIR__ . '/../behaviour/support/calling.php';
require __DIR__ . '/../support/mint.php';

foreach (CALL_MODES as $mode) {
    $call = caller_in($mode);
    foreach (CALL_STYLES as $style) {
        $result = $call($style, array_slice(array_values(VALID_ARGUMENTS), 0, 4));
        ['user_id' => $userId, 'payload' => $payload] = read_token($result->token, SECRET)->claims;
        echo "$mode $style: $userId, payload '$payload'\n";
    }
}
?>
--EXPECT--
weak static: user1, payload ''
weak string: user1, payload ''
weak array: user1, payload ''
weak first-class: user1, payload ''
weak fromCallable: user1, payload ''
weak call_user_func_array: user1, payload ''
weak reflection: user1, payload ''
weak instance: user1, payload ''
weak other-case: user1, payload ''
weak subclass: user1, payload ''
strict static: user1, payload ''
strict string: user1, payload ''
strict array: user1, payload ''
strict first-class: user1, payload ''
strict fromCallable: user1, payload ''
strict call_user_func_array: user1, payload ''
strict reflection: user1, payload ''
strict instance: user1, payload ''
strict other-case: user1, payload ''
strict subclass: user1, payload ''
