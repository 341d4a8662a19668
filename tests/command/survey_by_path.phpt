--TEST--
survey sees each way to write the path of an included file
--EXTENSIONS--
tokenizer
--FILE--
<?php
require __DIR__ . '/support/survey.php';

$pages = [
    '__DIR__' => ['web/a.php', "require_once __DIR__ . '/../lib/zego/codes.php';"],
    '__DIR__ in parentheses' => ['web/a.php', "include_once(__DIR__.\"/../lib/zego/codes.php\");"],
    'dirname(__FILE__)' => ['web/a.php', "require dirname(__FILE__) . '/../lib/zego/codes.php';"],
    'dirname(dirname(__FILE__))' => ['web/a.php', "require dirname(dirname(__FILE__)) . '/lib/zego/codes.php';"],
    'dirname(__DIR__, 2)' => ['web/x/a.php', "require \\dirname(__DIR__, 2) . '/lib' . '/zego/codes.php';"],
    'DIRECTORY_SEPARATOR' => ['a.php', "require __DIR__ . DIRECTORY_SEPARATOR . 'lib/zego/codes.php';"],
    'relative' => ['a.php', "require 'lib/zego/codes.php';"],
    'relative, with dots' => ['web/a.php', "require '../lib/./zego/codes.php';"],
    'include_path' => ['web/a.php', "require 'zego/codes.php';"],
    'a constant' => ['web/a.php', "require ROOT . 'lib/zego/codes.php';"],
    'a variable' => ['web/a.php', 'require "$root/lib/zego/codes.php";'],
    'an expression' => ['web/a.php', 'require "{$this->root()}/lib/zego/codes.php";'],
    'a function' => ['web/a.php', "require base_path('lib/') . 'zego/codes.php';"],
    'backslashes' => ['web/a.php', "require 'lib\\zego\\codes.php';"],
    'as a value' => ['web/a.php', "\$codes = (require __DIR__ . '/../lib/zego/codes.php')->x;"],
    'a template' => ['web/a.phtml', "?><h1><?php include '../lib/zego/codes.php' ?></h1><?php"],
    'the other file' => ['web/a.php', "require __DIR__ . '/codes.php';"],
    'a longer name' => ['web/a.php', "require 'my_codes.php';"],
    'not included' => ['web/a.php', "echo 'lib/zego/codes.php';"],
    'in a comment' => ['web/a.php', "// require 'lib/zego/codes.php';"],
];
foreach ($pages as $name => [$page, $code]) {
    $site = folder_with([
        'lib/zego/codes.php' => "<?php\n" . ZEGO_CODES,
        $page => "<?php\n$code\n",
        'web/codes.php' => "<?php\n",
    ]);
    [, $output] = zego_token(['survey', '--json', $site->path]);
    echo "$name: ", json_decode($output, true)['findings'][0]['loaded'], "\n";
}
?>
--EXPECT--
__DIR__: path
__DIR__ in parentheses: path
dirname(__FILE__): path
dirname(dirname(__FILE__)): path
dirname(__DIR__, 2): path
DIRECTORY_SEPARATOR: path
relative: path
relative, with dots: path
include_path: path
a constant: path
a variable: path
an expression: path
a function: path
backslashes: path
as a value: path
a template: path
the other file: unknown
a longer name: unknown
not included: unknown
in a comment: unknown
