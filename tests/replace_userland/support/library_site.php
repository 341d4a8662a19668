<?php

declare(strict_types=1);

require_once __DIR__ . '/folder.php';

/** A site in a temporary folder that loads one of ZEGO's five libraries in one of three ways. */
final class LibrarySite
{
    public const LIBRARIES = ['token03', 'four', 'php56', 'typed', 'gcm'];
    public const WAYS = ['path', 'auto_loader', 'composer'];

    private const CLASSES = ['ZegoErrorCodes', 'ZegoAssistantToken', 'ZegoServerAssistant'];
    private const CALLS = [
        'token03' => "generateToken(1, 'room1', 'user1', [1 => 1, 2 => 1], SECRET, 3600)",
        'four' => "generateToken04(1, 'user1', SECRET, 3600)",
    ];
    private const CALL = "generateToken04(1, 'user1', SECRET, 3600, '')";

    /** Folders in tests/ of the libraries that more than one area of tests uses. */
    private const SHARED = ['php56' => 'stand_in/untyped', 'typed' => 'stand_in/typed'];

    /** What vendor/autoload.php does, of a Composer project with one package. */
    private const COMPOSER_AUTOLOAD = <<<'PHP'
        <?php

        spl_autoload_register(static function ($class) {
            foreach (require __DIR__ . '/composer/autoload_psr4.php' as $prefix => $folders) {
                $file = $folders[0] . '/' . strtr(substr($class, strlen($prefix)), '\\', '/') . '.php';
                if (strncmp($class, $prefix, strlen($prefix)) === 0 && is_file($file)) {
                    require $file;
                }
            }
        });

        PHP;
    private const COMPOSER_PSR4 = <<<'PHP'
        <?php

        return ['ZEGO\\' => [dirname(__DIR__) . '/zego/server_assistant/src/ZEGO']];

        PHP;

    private readonly Folder $folder;

    /**
     * @param string $library one of LIBRARIES
     * @param string $way one of WAYS
     */
    public function __construct(public readonly string $library, string $way)
    {
        $this->folder = new Folder();
        $this->write('index.php', "<?php\n\n" . match ($way) {
            'path' => $this->copiedByPath(),
            'auto_loader' => $this->copiedForAutoLoader(),
            'composer' => $this->copiedForComposer(),
        } . $this->page());
    }

    /** Returns the folder with the classes of one of LIBRARIES. */
    public static function source(string $library): string
    {
        $folder = self::SHARED[$library] ?? "replace_userland/libraries/$library/ZEGO";
        return dirname(__DIR__, 2) . "/$folder";
    }

    /** Returns the folder. Its index.php prints a token, or the error of ZEGO's class. */
    public function path(): string
    {
        return $this->folder->path;
    }

    public function write(string $file, string $content): void
    {
        $path = $this->path() . "/$file";
        is_dir(dirname($path)) || mkdir(dirname($path), 0777, true);
        file_put_contents($path, $content);
    }

    private function copiedByPath(): string
    {
        $this->copyLibrary('library/ZEGO');
        $require = static fn (string $class): string => "require_once __DIR__ . '/library/ZEGO/$class.php';\n";
        return implode(array_map($require, self::CLASSES));
    }

    private function copiedForAutoLoader(): string
    {
        $this->copyLibrary('library/ZEGO');
        $autoLoader = dirname(__DIR__) . '/libraries/auto_loader.php';
        $this->write('library/auto_loader.php', file_get_contents($autoLoader));
        return "require_once __DIR__ . '/library/auto_loader.php';\n";
    }

    private function copiedForComposer(): string
    {
        $package = 'vendor/zego/server_assistant';
        $this->copyLibrary("$package/src/ZEGO");
        $this->write("$package/composer.json", '{"autoload": {"psr-4": {"ZEGO\\\\": "src/ZEGO"}}}');
        $this->write('composer.json', '{"require": {"zego/server_assistant": "*"}}');
        $this->write('vendor/autoload.php', self::COMPOSER_AUTOLOAD);
        $this->write('vendor/composer/autoload_psr4.php', self::COMPOSER_PSR4);
        return "require_once __DIR__ . '/vendor/autoload.php';\n";
    }

    private function copyLibrary(string $target): void
    {
        $source = self::source($this->library);
        foreach (self::CLASSES as $class) {
            $this->write("$target/$class.php", file_get_contents("$source/$class.php"));
        }
    }

    private function page(): string
    {
        $call = self::CALLS[$this->library] ?? self::CALL;
        return "\nconst SECRET = 'fa94dd0f974cf2e293728a526b028271';\n"
            . "\$result = ZEGO\\ZegoServerAssistant::$call;\n"
            . "echo \$result->token ?? \$result->message, \"\\n\";\n";
    }
}
