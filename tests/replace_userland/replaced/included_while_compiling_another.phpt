--TEST--
A file that is included while another one is being compiled is treated as well
--FILE--
<?php
spl_autoload_register(static function ($class) {
    echo "loading $class\n";
    require __DIR__ . '/../fixtures/parent_of_application.php';
});

// PHP compiles this file, asks for the parent while it links the class, and compiles the parent's file meanwhile.
final class Application extends ParentOfApplication
{
}

var_dump((new Application())->mint()->code);
?>
--EXPECT--
loading ParentOfApplication
int(0)
