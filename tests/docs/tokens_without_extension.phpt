--TEST--
The PHP files of docs/tokens.md run without the extension after the lines for the polyfill, which do nothing where it is loaded
--EXTENSIONS--
openssl
session
--FILE--
<?php
require __DIR__ . '/support/pages.php';
require __DIR__ . '/../support/php_process.php';

$folder = sys_get_temp_dir() . '/tokens-' . getmypid();
mkdir($folder);
foreach (['zego_server_assistant.php', 'zego_token04.php'] as $file) {
    copy(ROOT . "/php/polyfill/$file", "$folder/$file");
}
$blocks = array_filter(blocks('docs/tokens.md'), static fn (Block $block): bool => $block->language === 'php');
$requires = static fn (Block $block): bool => str_starts_with($block->text, 'require ');
[$lines] = array_column(array_filter($blocks, $requires), 'text');
foreach ($blocks as $block) {
    if ($block->title !== '') {
        file_put_contents("$folder/$block->title", "<?php\n" . $lines . substr($block->text, strlen("<?php\n")));
    }
}
file_put_contents("$folder/session.php", '<?php session_start(); '
    . '$_SESSION = ["user_id" => "ana", "rooms" => ["lobby" => "host"]]; session_write_close(); '
    . 'require "' . $folder . '/kit_token.php";');
putenv('ZEGO_APP_ID=1234567890');
putenv('ZEGO_SERVER_SECRET=0123456789abcdef0123456789abcdef');
putenv("TMPDIR=$folder");
foreach (['first_token.php', 'strict_token.php', 'kit_token.php', 'session.php'] as $file) {
    foreach (['run_php_without_extension', 'run_php'] as $run) {
        [, $output] = $run("$folder/$file");
        echo "$file: ", preg_replace('/^(04)[\w+\/=]+(?=#|$)|(?<=#)\S+/m', '$1…', $output);
    }
}
array_map('unlink', glob("$folder/*"));
rmdir($folder);
?>
--EXPECT--
first_token.php: 04…
first_token.php: 04…
strict_token.php: 04…
strict_token.php: 04…
kit_token.php: no token: not logged in, or not in this room
kit_token.php: no token: not logged in, or not in this room
session.php: 04…#…
session.php: 04…#…
