--TEST--
A file that is included while PHP compiles another file is treated as well
--FILE--
<?php
spl_autoload_register(static function ($class) {
    echo "loading $class\n";
    require __DIR__ . '/../fixtures/parent_of_application.php';
});

// PHP compiles this file, autoloads the parent to link the class, and so compiles the parent's file
// meanwhile.
final class Application extends ParentOfApplication
{
}

var_dump((new Application())->mint()->code);
?>
--EXPECT--
loading ParentOfApplication
int(0)
