--TEST--
A file without classes, or without any code, does not change
--FILE--
<?php
$folder = __DIR__ . '/../fixtures';
foreach (['only_functions', 'only_text', 'only_namespace', 'nothing'] as $file) {
    var_dump(require "$folder/$file.php");
}
var_dump(ZEGO\add(2, 3));
?>
--EXPECT--
int(1)
text
int(1)
int(1)
int(1)
int(5)
