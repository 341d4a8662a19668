--TEST--
A preloaded AES-GCM library adds one class, whose name PHP code cannot write, and nothing else
--EXTENSIONS--
opcache
--FILE--
<?php
require __DIR__ . '/../../replace_userland/support/site.php';

$declared = [];
foreach (['typed', 'gcm'] as $library) {
    $site = new Site($library);
    file_put_contents($site->path() . '/declared.php', '<?php echo json_encode([
        get_declared_classes(), get_defined_functions(), array_keys(get_defined_constants()),
        (new ReflectionExtension("zego_server_assistant"))->getClassNames(),
    ]);');
    $declared[] = json_decode($site->run('declared.php', preloading('preload_require.php')));
}
[$typed, $gcm] = $declared;
$added = array_values(array_diff($gcm[0], $typed[0]));
var_dump($added, array_diff($typed[0], $gcm[0]), array_slice($typed, 1) == array_slice($gcm, 1));
?>
--EXPECT--
array(1) {
  [0]=>
  string(48) "ZEGO\zego_server_assistant preloaded aes-256-gcm"
}
array(0) {
}
bool(true)
