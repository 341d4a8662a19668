--TEST--
survey prints first what is to be done, then the classes with nothing to do
--EXTENSIONS--
tokenizer
--FILE--
<?php
require __DIR__ . '/support/survey.php';
require __DIR__ . '/../replace_userland/support/library_site.php';

$site = new LibrarySite('gcm', 'composer');
show_survey($site->path());
$site = new LibrarySite('token03', 'path');
show_survey($site->path());
$site = new LibrarySite('typed', 'auto_loader');
show_survey($site->path());
$site = folder_with(['index.php' => "<?php\n", 'zego.php' => '<?php ' . ZEGO_CODES]);
show_survey($site->path);
unlink("$site->path/zego.php");
show_survey($site->path);
?>
--EXPECT--
TO DO  Something is to be done for 1 of 3 declarations.

{site}/vendor/zego/server_assistant/src/ZEGO/ZegoServerAssistant.php:8
  ZEGO\ZegoServerAssistant: ZEGO's AES-GCM library, autoloaded by Composer
  Do: Set zego_server_assistant.aes_mode=gcm: the extension does not see a file that is
    autoloaded, and mints AES-CBC without the setting.

Nothing to do for
  {site}/vendor/zego/server_assistant/src/ZEGO/ZegoAssistantToken.php:5
    ZEGO\ZegoAssistantToken: ZEGO's AES-GCM library, autoloaded by Composer
  {site}/vendor/zego/server_assistant/src/ZEGO/ZegoErrorCodes.php:5
    ZEGO\ZegoErrorCodes: ZEGO's AES-GCM library, autoloaded by Composer
exit status 1
TO DO  Something is to be done for 3 of 3 declarations.

{site}/library/ZEGO/ZegoAssistantToken.php:5
  ZEGO\ZegoAssistantToken: ZEGO's Token03 library, included by its path
  Do: Do not load the extension for this site: the methods of Token03 are missing in it. Go
    over to Token04 first.

{site}/library/ZEGO/ZegoErrorCodes.php:5
  ZEGO\ZegoErrorCodes: ZEGO's Token03 library, included by its path
  Differs: has the constant roomIDInvalid
  Differs: has the constant privilegeInvalid
  Do: Do not load the extension for this site: the methods of Token03 are missing in it. Go
    over to Token04 first.

{site}/library/ZEGO/ZegoServerAssistant.php:8
  ZEGO\ZegoServerAssistant: ZEGO's Token03 library, included by its path
  Differs: lacks generateToken04()
  Differs: has the method generateToken()
  Differs: has the constant privilegeKeyLogin
  Differs: has the constant privilegeKeyPublish
  Do: Do not load the extension for this site: the methods of Token03 are missing in it. Go
    over to Token04 first.
exit status 1
SAFE  The extension takes the place of all 3 declarations found.

Nothing to do for
  {site}/library/ZEGO/ZegoAssistantToken.php:5
    ZEGO\ZegoAssistantToken: ZEGO's typed library, autoloaded by auto_loader.php
  {site}/library/ZEGO/ZegoErrorCodes.php:5
    ZEGO\ZegoErrorCodes: ZEGO's typed library, autoloaded by auto_loader.php
  {site}/library/ZEGO/ZegoServerAssistant.php:8
    ZEGO\ZegoServerAssistant: ZEGO's typed library, autoloaded by auto_loader.php
exit status 0
SAFE  The extension takes the place of the declaration found.

Nothing to do for
  {site}/zego.php:2
    ZEGO\ZegoErrorCodes: ZEGO's typed library; how it is loaded does not matter
exit status 0
SAFE  No file declares one of ZEGO's classes.
exit status 0
