--TEST--
survey takes a class as loaded by auto_loader.php if the site includes one above it
--EXTENSIONS--
tokenizer
--FILE--
<?php
require __DIR__ . '/support/survey.php';

$class = "<?php\n" . ZEGO_CODES;
$loader = '<?php spl_autoload_register(fn ($class) => require __DIR__ . "/src/$class.php");';
$sites = [
    'included' => ['zego/auto_loader.php' => $loader, 'a.php' => "<?php require 'zego/auto_loader.php';"],
    'included by Composer' => [
        'zego/auto_loader.php' => $loader,
        'composer.json' => '{"autoload": {"files": ["zego/auto_loader.php"]}}',
    ],
    'not included' => ['zego/auto_loader.php' => $loader],
    'of another folder' => ['x/auto_loader.php' => $loader, 'a.php' => "<?php require 'x/auto_loader.php';"],
    'registers nothing' => ['zego/auto_loader.php' => '<?php', 'a.php' => "<?php require 'zego/auto_loader.php';"],
];
foreach ($sites as $name => $files) {
    $site = folder_with($files + ['zego/src/ZEGO/ZegoErrorCodes.php' => $class]);
    [, $output] = zego_token(['survey', '--json', $site->path]);
    echo "$name: ", json_decode($output, true)['findings'][0]['loaded'], "\n";
}
// A file of the library that includes another.
$site = folder_with([
    'zego/auto_loader.php' => $loader,
    'a.php' => "<?php require 'zego/auto_loader.php';",
    'zego/src/ZEGO/ZegoErrorCodes.php' => $class,
    'zego/src/ZEGO/ZegoAssistantToken.php' => '<?php namespace ZEGO; require_once "ZegoErrorCodes.php"; '
        . 'class ZegoAssistantToken { public $code, $message = "", $token; }',
]);
show_findings($site->path);
?>
--EXPECT--
included: auto_loader
included by Composer: auto_loader
not included: unknown
of another folder: unknown
registers nothing: unknown
zego/src/ZEGO/ZegoAssistantToken.php:1 ZEGO\ZegoAssistantToken typed dropped auto_loader
zego/src/ZEGO/ZegoErrorCodes.php:3 ZEGO\ZegoErrorCodes typed dropped auto_loader
exit status 0
