--TEST--
survey reads files with syntax errors as far as it can
--EXTENSIONS--
tokenizer
--FILE--
<?php
require __DIR__ . '/support/survey.php';

$class = "<?php\n" . ZEGO_CODES;
$site = folder_with([
    'a_cut.php' => substr($class, 0, -30),
    'b_cut_in_name.php' => '<?php namespace ZEGO; class ZegoErrorCodes',
    'c_comment.php' => '<?php namespace ZEGO; class ZegoErrorCodes { /* ',
    'd_string.php' => '<?php namespace ZEGO; class ZegoErrorCodes { const success = "',
    'e_heredoc.php' => '<?php namespace ZEGO; class ZegoErrorCodes { const success = <<<X',
    'f_number.php' => '<?php namespace ZEGO; class ZegoErrorCodes { const success = 08; }',
    'g_members.php' => '<?php namespace ZEGO; class ZegoErrorCodes { ) ] = , const = ; function ( ; public } }',
    'h_braces.php' => '<?php namespace ZEGO; }}}} class ZegoErrorCodes { }',
    'i_attribute.php' => '<?php namespace ZEGO; #[A class ZegoErrorCodes { }',
]);
show_findings($site->path);
?>
--EXPECT--
a_cut.php:3 ZEGO\ZegoErrorCodes changed stays unknown
b_cut_in_name.php:1 ZEGO\ZegoErrorCodes changed stays unknown
c_comment.php:1 ZEGO\ZegoErrorCodes changed stays unknown
d_string.php:1 ZEGO\ZegoErrorCodes changed stays unknown
e_heredoc.php:1 ZEGO\ZegoErrorCodes changed stays unknown
f_number.php:1 ZEGO\ZegoErrorCodes changed stays unknown
g_members.php:1 ZEGO\ZegoErrorCodes changed stays unknown
h_braces.php:1 ZEGO\ZegoErrorCodes changed stays unknown
exit status 1
