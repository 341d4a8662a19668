--TEST--
A dynamic property works, with the deprecation of PHP 8.2 and later
--FILE--
<?php
set_error_handler(function (int $level, string $message): bool {
    var_dump(PHP_VERSION_ID >= 80200 && $level === E_DEPRECATED);
    return true;
});
$token = new ZEGO\ZegoAssistantToken();
$token->room = 'r1';
restore_error_handler();
if (PHP_VERSION_ID < 80200) {
    var_dump(true);
}
echo json_encode($token), "\n";
unset($token->room);
echo json_encode($token);
?>
--EXPECT--
bool(true)
{"code":null,"message":"","token":null,"room":"r1"}
{"code":null,"message":"","token":null}
