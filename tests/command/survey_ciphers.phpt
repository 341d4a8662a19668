--TEST--
survey asks for aes_mode where the extension cannot know the cipher of a class
--EXTENSIONS--
tokenizer
--FILE--
<?php
require __DIR__ . '/support/survey.php';

foreach (['cipher_gcm', 'cipher_both', 'cipher_in_a_constant', 'cipher_gcm_in_a_class_that_stays'] as $name) {
    $file = file_get_contents(dirname(__DIR__) . "/replace_userland/changed/$name.php");
    $page = "<?php require 'zego.php';";
    foreach (['by path' => ['index.php' => $page], 'unknown' => []] as $way => $more) {
        echo "$name $way: ";
        $site = folder_with(['zego.php' => $file] + $more);
        [$status, $output] = zego_token(['survey', '--json', $site->path]);
        $finding = json_decode($output, true)['findings'][0];
        echo $finding['library'], ", exit status $status\n  $finding[do]\n";
    }
}
?>
--EXPECT--
cipher_gcm by path: gcm, exit status 0
  Nothing: the extension mints AES-GCM once the file is included.
cipher_gcm unknown: gcm, exit status 1
  Set zego_server_assistant.aes_mode=gcm, unless the file is included by its path: the extension sees it only then, and mints AES-CBC without the setting.
cipher_both by path: changed, exit status 1
  Set zego_server_assistant.aes_mode to gcm or cbc, as this class mints: the extension cannot tell, and mints AES-CBC without the setting.
cipher_both unknown: changed, exit status 1
  Set zego_server_assistant.aes_mode to gcm or cbc, as this class mints: the extension cannot tell, and mints AES-CBC without the setting.
cipher_in_a_constant by path: changed, exit status 1
  Set zego_server_assistant.aes_mode to gcm or cbc, as this class mints: the extension cannot tell, and mints AES-CBC without the setting.
cipher_in_a_constant unknown: changed, exit status 1
  Set zego_server_assistant.aes_mode to gcm or cbc, as this class mints: the extension cannot tell, and mints AES-CBC without the setting.
cipher_gcm_in_a_class_that_stays by path: changed, exit status 1
  This class of yours stays, and PHP will stop there with "Cannot declare class". Rename it, or do not load the extension for this site.
cipher_gcm_in_a_class_that_stays unknown: changed, exit status 1
  This class of yours stays, and PHP will stop there with "Cannot declare class" if the file is included by its path; if it is autoloaded, its callers get the native class, which differs. Rename it, or do not load the extension for this site. Set zego_server_assistant.aes_mode=gcm, unless the file is included by its path: the extension sees it only then, and mints AES-CBC without the setting.
