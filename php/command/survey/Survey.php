<?php

declare(strict_types=1);

namespace ZegoToken\Survey;

/** Looks for ZEGO's classes in the files below folders. Executes nothing of them. */
final class Survey
{
    private const NAMES = 'zego(?:serverassistant|assistanttoken|errorcodes)';

    /** The extension's polyfill has this line. Where the extension is loaded it declares nothing. */
    private const POLYFILL = '/^    final class PolyfillMinter$/m';

    /** @var list<Finding> */
    private array $findings = [];

    private readonly Composer $composer;
    private readonly Loading $loading;

    private function __construct()
    {
        $this->composer = new Composer();
        $this->loading = new Loading($this->composer);
    }

    /** @param array<string, string> $folders real path of each folder => its name in the report */
    public static function of(array $folders): Result
    {
        // The largest file that is read has a bounded size, and so has the memory for its tokens.
        function_exists('ini_set') && ini_set('memory_limit', '-1');
        $survey = new self();
        $trees = [];
        foreach ($folders as $folder => $name) {
            $trees[] = $tree = new FileTree((string) $folder);
            foreach ($tree->files() as $path) {
                $file = rtrim($name, '/') . substr($path, strlen(rtrim($tree->root, '/')));
                $survey->look($tree, $path, $file);
            }
        }
        return $survey->result($trees);
    }

    private function look(FileTree $tree, string $path, string $file): void
    {
        $text = $tree->read($path);
        if (basename($path) === 'composer.json') {
            $this->composer->note($path, $text);
        }
        // An archive or an image, or nothing that stops PHP.
        if (str_contains(substr($text, 0, 512), "\0") || preg_match(self::POLYFILL, $text) === 1) {
            return;
        }
        $this->loading->noteFile($path, $text);
        if (strlen($text) === FileTree::READ_LIMIT) {
            $this->lookAtStart($tree, $path);
        } elseif (preg_match('/' . self::NAMES . '/i', $text) === 1 && str_contains($text, '<?')) {
            array_push($this->findings, ...self::findings($path, $file, $text));
        }
    }

    /** Reports a file that is too large for PHP's tokenizer, if it seems to declare a class. */
    private function lookAtStart(FileTree $tree, string $path): void
    {
        $declaration = '/\b(?:class|interface|trait|enum)\s{1,99}' . self::NAMES . '\b/i';
        if ($tree->contains($path, $declaration)) {
            $size = FileTree::READ_LIMIT >> 20;
            $tree->noteUnread($path, "this file has $size MiB or more, and seems to declare one of "
                . 'ZEGO\'s classes: look yourself');
        }
    }

    /** @return list<Finding> */
    private static function findings(string $path, string $file, string $code): array
    {
        $declarations = FileReader::read($code);
        $inMethods = array_merge(...array_column($declarations, 'ciphers'));
        $namesGcmElsewhere = !in_array(Ciphers::GCM, $inMethods, true)
            && $declarations !== []
            && in_array(Ciphers::GCM, Ciphers::inCode($code), true);
        $findings = [];
        foreach ($declarations as $declaration) {
            $isSubclass = !FileReader::isZegos($declaration);
            $differs = $isSubclass
                ? self::ofSubclass($declaration)
                : Rule::differences($declaration);
            if ($isSubclass && $differs === []) {
                continue;
            }
            $findings[] = new Finding(
                $path,
                $file,
                $declaration,
                $differs,
                $isSubclass,
                $namesGcmElsewhere,
            );
        }
        return $findings;
    }

    /**
     * Returns what makes PHP stop at a subclass of ZegoServerAssistant. The native method has five
     * required parameters, and one that overrides it cannot have fewer.
     *
     * @return list<string>
     */
    private static function ofSubclass(Declaration $subclass): array
    {
        $method = $subclass->method('generateToken04');
        $parameters = $method?->parameters ?? [];
        $isEnough = count($parameters) >= 5 || ($parameters !== [] && end($parameters)->isVariadic);
        return $method === null || $isEnough
            ? []
            : ['overrides generateToken04() with ' . count($parameters) . ' parameters, not 5'];
    }

    /** @param list<FileTree> $trees */
    private function result(array $trees): Result
    {
        usort($this->findings, static fn (Finding $one, Finding $other): int
            => [$one->file, $one->declaration->line] <=> [$other->file, $other->declaration->line]);
        Library::name($this->findings);
        if ($this->findings !== []) {
            $this->loading->name($this->findings, $trees);
        }
        $unread = $linksOut = [];
        foreach ($trees as $tree) {
            $unread += $tree->unread();
            array_push($linksOut, ...$tree->linksOut());
        }
        sort($linksOut);
        ksort($unread);
        return new Result($this->findings, $unread, $linksOut);
    }
}
