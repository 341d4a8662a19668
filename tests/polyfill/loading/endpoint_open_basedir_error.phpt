--TEST--
The endpoint looks for Composer in folders that open_basedir excludes, without PHP's warning
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../../command/support/survey.php';
require __DIR__ . '/../../support/php_process.php';

$site = folder_with([
    'a/public/get_zego_token.php' => file_get_contents(dirname(__DIR__, 3) . '/php/get_zego_token.php'),
]);
$options = options_without_extension() . " -d open_basedir=$site->path/a/public -d log_errors=1 -d error_log=";
putenv('REQUEST_METHOD=GET');
echo str_replace($site->path, '', run_php_with($options, "$site->path/a/public/get_zego_token.php")[1]);
?>
--EXPECT--
get_zego_token: not configured: found neither the zego_server_assistant extension, nor its polyfill zego_server_assistant.php, nor a vendor/autoload.php with ZEGO's library
{"code":-1,"message":"not configured: found neither the zego_server_assistant extension, nor its polyfill zego_server_assistant.php, nor a vendor/autoload.php with ZEGO's library"}
