--TEST--
survey knows each of ZEGO's libraries however it is loaded, and prints what to do
--EXTENSIONS--
tokenizer
--FILE--
<?php
require __DIR__ . '/support/survey.php';
require __DIR__ . '/../replace_userland/support/library_site.php';

foreach (LibrarySite::LIBRARIES as $library) {
    foreach (LibrarySite::WAYS as $way) {
        $site = new LibrarySite($library, $way);
        [$status, $output] = zego_token(['survey', '--json', $site->path()]);
        $findings = json_decode($output, true)['findings'];
        $libraries = implode(' ', array_unique(array_column($findings, 'library')));
        $ways = implode(' ', array_unique(array_column($findings, 'loaded')));
        $assistant = $findings[2];
        $dropped = $assistant['dropped'] ? 'dropped' : 'stays';
        echo "$library by $way: $libraries, $ways, $dropped, exit status $status\n  $assistant[do]\n";
    }
}
?>
--EXPECT--
token03 by path: token03, path, stays, exit status 1
  Do not load the extension for this site: the methods of Token03 are missing in it. Go over to Token04 first.
token03 by auto_loader: token03, auto_loader, stays, exit status 1
  Do not load the extension for this site: the methods of Token03 are missing in it. Go over to Token04 first.
token03 by composer: token03, composer, stays, exit status 1
  Do not load the extension for this site: the methods of Token03 are missing in it. Go over to Token04 first.
four by path: four, path, dropped, exit status 0
  Nothing: a call with four arguments mints with an empty payload.
four by auto_loader: four, auto_loader, dropped, exit status 0
  Nothing: a call with four arguments mints with an empty payload.
four by composer: four, composer, dropped, exit status 0
  Nothing: a call with four arguments mints with an empty payload.
php56 by path: php56, path, dropped, exit status 0
  Nothing.
php56 by auto_loader: php56, auto_loader, dropped, exit status 0
  Nothing.
php56 by composer: php56, composer, dropped, exit status 0
  Nothing.
typed by path: typed, path, dropped, exit status 0
  Nothing.
typed by auto_loader: typed, auto_loader, dropped, exit status 0
  Nothing.
typed by composer: typed, composer, dropped, exit status 0
  Nothing.
gcm by path: gcm, path, dropped, exit status 0
  Nothing: the extension mints AES-GCM once the file is included.
gcm by auto_loader: gcm, auto_loader, dropped, exit status 1
  Set zego_server_assistant.aes_mode=gcm: the extension does not see a file that is autoloaded, and mints AES-CBC without the setting.
gcm by composer: gcm, composer, dropped, exit status 1
  Set zego_server_assistant.aes_mode=gcm: the extension does not see a file that is autoloaded, and mints AES-CBC without the setting.
