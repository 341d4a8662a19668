--TEST--
survey --json prints one object, with the differences of each class
--EXTENSIONS--
tokenizer
--FILE--
<?php
require __DIR__ . '/support/survey.php';

$site = folder_with(['lib/zego.php' => <<<'PHP'
    <?php
    namespace Zego;

    class ZegoAssistantToken
    {
        public $code, $message = '', $token;
        public $roomId;
    }

    final class ZegoServerAssistant
    {
        public static function generateToken04(
            int $appId, string $userId, string $secret, int $effectiveTimeInSeconds, string $payload, string $roomId
        ) {
        }
    }
    PHP]);
show_survey($site->path, '--json');
unlink("$site->path/lib/zego.php");
show_survey($site->path, '--json');
?>
--EXPECT--
{"safe":false,"findings":[{"file":"{site}/lib/zego.php","line":4,"class":"ZEGO\\ZegoAssistantToken","library":"changed","dropped":false,"loaded":"unknown","differs":["has the property $roomId"],"do":"This class of yours stays, and PHP will stop there with \"Cannot declare class\" if the file is included by its path; if it is autoloaded, its callers get the native class, which differs. Rename it, or do not load the extension for this site."},{"file":"{site}/lib/zego.php","line":10,"class":"ZEGO\\ZegoServerAssistant","library":"changed","dropped":false,"loaded":"unknown","differs":["is final","generateToken04() has 6 parameters"],"do":"This class of yours stays, and PHP will stop there with \"Cannot declare class\" if the file is included by its path; if it is autoloaded, its callers get the native class, which differs. Rename it, or do not load the extension for this site."}]}
exit status 1
{"safe":true,"findings":[]}
exit status 0
