--TEST--
survey reads a large file in parts, and names it if it seems to declare a class
--EXTENSIONS--
tokenizer
--FILE--
<?php
require __DIR__ . '/support/survey.php';

$comment = '/*' . str_repeat('x', (2 << 20) + 100) . "*/\n";
$site = folder_with([
    'a_no_class.php' => "<?php\n$comment",
    'b_mentioned.php' => "<?php\n$comment ZegoErrorCodes::success;",
    'c_at_the_end.php' => "<?php\n$comment" . ZEGO_CODES,
    // The class is at the border of two parts.
    'd_at_a_border.php' => '<?php /*' . str_repeat('x', (2 << 20) - 40) . '*/ ' . ZEGO_CODES,
    'e_just_small_enough.php' => '<?php /*' . str_repeat('x', (2 << 20) - 300) . '*/ ' . ZEGO_CODES,
    'f_log.txt' => str_repeat("ZEGO\\ZegoErrorCodes was loaded\n", 100000),
]);
show_findings($site->path);
?>
--EXPECT--
Not read:
  {site}/c_at_the_end.php: this file has 2 MiB or more, and seems to declare one of ZEGO's classes: look yourself
  {site}/d_at_a_border.php: this file has 2 MiB or more, and seems to declare one of ZEGO's classes: look yourself
e_just_small_enough.php:2 ZEGO\ZegoErrorCodes typed dropped unknown
exit status 1
