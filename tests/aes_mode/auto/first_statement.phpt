--TEST--
auto becomes gcm whatever statement the library's file starts with, and the file works as before
--FILE--
<?php
require __DIR__ . '/../support/gcm_site.php';
require __DIR__ . '/../../support/php_process.php';

$file = tempnam(sys_get_temp_dir(), 'aes_mode');
$starts = [
    'nothing' => '',
    'use' => 'use ArrayObject as Claims; if (!(new Claims([1]))->count()) { exit("use"); }',
    'const' => 'const REGION = "eu"; if (\ZEGO\REGION !== "eu") { exit("const"); }',
    'a function that is called before it' => 'echo region(); function region() { return ""; }',
    'a class that is used before it' => 'new Room(); class Room { }',
    'a label' => 'start: if (!isset($again)) { $again = true; goto start; }',
    'a block' => '{ $inBlock = true; } if (!$inBlock) { exit("block"); }',
    'an empty statement' => ';',
    'another of the three classes' => 'class ZegoAssistantToken { public $code, $message = "", $token; }',
];
$forms = ['namespace ZEGO; %s', 'namespace ZEGO { %s }', 'declare(strict_types=1); namespace ZEGO; %s'];
foreach ($starts as $start => $code) {
    foreach ($forms as $form) {
        file_put_contents($file, '<?php ' . sprintf($form, $code . assistant(MINTS_GCM)));
        [, $output] = run_php(__DIR__ . '/../../replace_userland/support/include_changed.php', $file);
        echo "$start: $output\n";
    }
}
unlink($file);
?>
--EXPECT--
nothing: gcm
nothing: gcm
nothing: gcm
use: gcm
use: gcm
use: gcm
const: gcm
const: gcm
const: gcm
a function that is called before it: gcm
a function that is called before it: gcm
a function that is called before it: gcm
a class that is used before it: gcm
a class that is used before it: gcm
a class that is used before it: gcm
a label: gcm
a label: gcm
a label: gcm
a block: gcm
a block: gcm
a block: gcm
an empty statement: gcm
an empty statement: gcm
an empty statement: gcm
another of the three classes: gcm
another of the three classes: gcm
another of the three classes: gcm
