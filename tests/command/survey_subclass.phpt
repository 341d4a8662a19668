--TEST--
survey finds subclasses of ZegoServerAssistant that PHP cannot load beside the native class
--EXTENSIONS--
tokenizer
--FILE--
<?php
require __DIR__ . '/support/survey.php';

$four = '{ static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds) {} }';
$five = '{ static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload) {} }';
$site = folder_with([
    'a_full_name.php' => "<?php class Four extends \\ZEGO\\ZegoServerAssistant $four",
    'b_global.php' => "<?php class Four extends ZEGO\\ZegoServerAssistant $four",
    'c_import.php' => "<?php namespace App; use ZEGO\\ZegoServerAssistant; class Four extends ZegoServerAssistant $four",
    'd_alias.php' => "<?php namespace App; use A\\B, Zego\\ZegoServerAssistant as Base; class Four extends base $four",
    'e_group.php' => "<?php namespace App; use ZEGO\\{ZegoErrorCodes, ZegoServerAssistant as Z}; class Four extends Z $four",
    'f_in_zego.php' => "<?php namespace ZEGO; class Four extends ZegoServerAssistant $four",
    'g_five.php' => "<?php class Five extends \\ZEGO\\ZegoServerAssistant $five",
    'h_variadic.php' => '<?php class Rest extends \ZEGO\ZegoServerAssistant '
        . '{ static function generateToken04(...$all) {} }',
    'i_none.php' => '<?php class None extends \ZEGO\ZegoServerAssistant {}',
    'j_other.php' => "<?php namespace App; class Other extends ZegoServerAssistant $four",
    'k_other_import.php' => "<?php use Kit\\ZegoServerAssistant; class Other extends ZegoServerAssistant $four",
]);
show_findings($site->path);
[, $output] = zego_token(['survey', '--json', "$site->path"]);
$finding = json_decode($output, true)['findings'][0];
echo implode("\n", $finding['differs']), "\n", $finding['do'], "\n";
?>
--EXPECT--
a_full_name.php:1 Four changed stays unknown
b_global.php:1 Four changed stays unknown
c_import.php:1 App\Four changed stays unknown
d_alias.php:1 App\Four changed stays unknown
e_group.php:1 App\Four changed stays unknown
f_in_zego.php:1 ZEGO\Four changed stays unknown
exit status 1
overrides generateToken04() with 4 parameters, not 5
Give generateToken04() the fifth parameter $payload: PHP stops at this class once the extension is loaded.
