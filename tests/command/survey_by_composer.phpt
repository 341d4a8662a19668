--TEST--
survey knows Composer by vendor folders and by the autoload sections of composer.json
--EXTENSIONS--
tokenizer
--FILE--
<?php
require __DIR__ . '/support/survey.php';

$class = "<?php\n" . ZEGO_CODES;
$json = static fn (array $autoload): string => json_encode(['autoload' => $autoload]);
$installed = ['vendor/autoload.php' => '<?php', 'vendor/composer/installed.json' => '{}'];
$sites = [
    'vendor' => ['vendor/z/src/codes.php' => $class] + $installed,
    'vendor of another name' => [
        'libs/z/codes.php' => $class,
        'libs/autoload.php' => '<?php',
        'libs/composer/installed.json' => '{}',
    ],
    'vendor without Composer' => ['vendor/z/src/codes.php' => $class],
    'example of a package' => [
        'vendor/z/src/codes.php' => $class,
        'vendor/z/example/a.php' => "<?php require '../src/codes.php';",
    ] + $installed,
    'package included by path' => [
        'vendor/z/src/codes.php' => $class,
        'a.php' => "<?php require 'vendor/z/src/codes.php';",
    ] + $installed,
    'psr-4' => ['lib/codes.php' => $class, 'composer.json' => $json(['psr-4' => ['ZEGO\\' => 'lib/']])],
    'psr-4, a list' => ['lib/codes.php' => $class, 'composer.json' => $json(['psr-4' => ['Zego\\' => ['x', './lib']]])],
    'psr-4, other prefix' => ['lib/codes.php' => $class, 'composer.json' => $json(['psr-4' => ['App\\' => 'lib/']])],
    'psr-4, other folder' => ['lib/codes.php' => $class, 'composer.json' => $json(['psr-4' => ['ZEGO\\' => 'li']])],
    'psr-0' => ['lib/codes.php' => $class, 'composer.json' => $json(['psr-0' => ['ZEGO' => 'lib/']])],
    'classmap' => ['lib/codes.php' => $class, 'composer.json' => $json(['classmap' => ['lib/codes.php']])],
    'files, which are included' => ['lib/codes.php' => $class, 'composer.json' => $json(['files' => ['lib/codes.php']])],
    'not JSON' => ['lib/codes.php' => $class, 'composer.json' => '{"autoload": {'],
    'other JSON' => ['lib/codes.php' => $class, 'composer.json' => '{"autoload": {"psr-4": [1, {"a": 1}, null], "x": 2}}'],
];
foreach ($sites as $name => $files) {
    $site = folder_with($files);
    [, $output, $errors] = zego_token(['survey', '--json', $site->path]);
    echo "$name: ", json_decode($output, true)['findings'][0]['loaded'], $errors, "\n";
}
?>
--EXPECT--
vendor: composer
vendor of another name: composer
vendor without Composer: unknown
example of a package: composer
package included by path: path
psr-4: composer
psr-4, a list: composer
psr-4, other prefix: unknown
psr-4, other folder: unknown
psr-0: composer
classmap: composer
files, which are included: path
not JSON: unknown
other JSON: unknown
