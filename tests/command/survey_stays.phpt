--TEST--
For a changed class survey prints what happens, which depends on how it is loaded
--EXTENSIONS--
tokenizer
--FILE--
<?php
require __DIR__ . '/support/survey.php';

$class = "<?php\n" . ZEGO_CODES;
$final = str_replace('class', 'final class', $class);
$guarded = "<?php\n" . str_replace('class', 'if (!class_exists(ZegoErrorCodes::class)) { class', ZEGO_CODES) . '}';
$composer = '{"autoload": {"classmap": ["lib"]}}';
$cases = [
    'by path' => ['lib/zego.php' => $final, 'index.php' => "<?php require __DIR__ . '/lib/zego.php';"],
    'by Composer' => ['lib/zego.php' => $final, 'composer.json' => $composer],
    'unknown' => ['lib/zego.php' => $final],
    'in a condition' => ['lib/zego.php' => $guarded],
];
foreach ($cases as $name => $files) {
    echo "$name:\n";
    $site = folder_with($files);
    show_survey($site->path);
}
?>
--EXPECT--
by path:
TO DO  Something is to be done for 1 of 1 declaration.

{site}/lib/zego.php:3
  ZEGO\ZegoErrorCodes: a changed copy, included by its path
  Differs: is final
  Do: This class of yours stays, and PHP will stop there with "Cannot declare class". Rename
    it, or do not load the extension for this site.
exit status 1
by Composer:
TO DO  Something is to be done for 1 of 1 declaration.

{site}/lib/zego.php:3
  ZEGO\ZegoErrorCodes: a changed copy, autoloaded by Composer
  Differs: is final
  Do: This class of yours is not loaded any more once the extension is: its callers get the
    native class, which differs. Rename it, or do not load the extension for this site.
exit status 1
unknown:
TO DO  Something is to be done for 1 of 1 declaration.

{site}/lib/zego.php:3
  ZEGO\ZegoErrorCodes: a changed copy, loaded in a way that survey did not find
  Differs: is final
  Do: This class of yours stays, and PHP will stop there with "Cannot declare class" if the
    file is included by its path; if it is autoloaded, its callers get the native class, which
    differs. Rename it, or do not load the extension for this site.
exit status 1
in a condition:
TO DO  Something is to be done for 1 of 1 declaration.

{site}/lib/zego.php:3
  ZEGO\ZegoErrorCodes: a changed copy, loaded in a way that survey did not find
  Differs: is declared in a block, a condition or a function
  Do: This class of yours stays, and PHP will stop there with "Cannot declare class" if it
    runs the declaration. Nothing is to be done if the condition is !class_exists() with the
    name of the class.
exit status 1
