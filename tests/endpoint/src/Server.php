<?php

declare(strict_types=1);

namespace EndpointTests;

/** A server with a runtime. It runs several sites, each with its own port and configuration. */
abstract class Server
{
    /** @var array<string, Process> by name */
    protected array $processes = [];

    /** Path of PHP's error log. */
    protected readonly string $log;

    protected readonly string $ini;

    public function __construct(
        protected readonly Workspace $workspace,
        public readonly Runtime $runtime,
        public readonly string $id,
    ) {
        $this->log = $workspace->write("$id-php.log", '');
        chmod($this->log, 0666);
        $this->ini = "$workspace->folder/$id-php.ini";
        $this->configure($runtime);
    }

    /** Writes the php.ini of a runtime. A running server uses it after its next reload. */
    public function configure(Runtime $runtime): void
    {
        file_put_contents($this->ini, $runtime->ini($this->workspace->folder, $this->log));
    }

    abstract public function name(): string;

    /** @param list<Site> $sites */
    abstract public function start(array $sites): void;

    public function stop(): void
    {
        foreach ($this->processes as $process) {
            $process->stop();
        }
        $this->processes = [];
    }

    public function phpLog(): string
    {
        return file_get_contents($this->log);
    }

    /** @return array<string, string> text by log name */
    public function logs(): array
    {
        $logs = ['PHP' => $this->phpLog()];
        foreach ($this->processes as $name => $process) {
            $logs[$name] = $process->output();
        }
        return $logs;
    }

    /** @param array<string, string> $environment */
    protected function run(string $name, array $command, array $environment = []): Process
    {
        return $this->processes[$name] = new Process($command, $environment, $this->path("$name.log"));
    }

    protected function path(string $name): string
    {
        return "{$this->workspace->folder}/$this->id-$name";
    }

    /**
     * Returns a configuration line for each value, to replace the lines of an example. The format
     * puts the value between quotation marks.
     */
    protected static function lines(string $format, array $values): string
    {
        $line = static fn (string $name, string $value): string
            => sprintf($format, $name, addcslashes($value, '\\"'));
        return implode("\n", array_map($line, array_keys($values), $values));
    }

    /**
     * Returns an example configuration with values replaced. Fails if a value is not in the
     * example.
     */
    protected static function example(string $file, array $exchange): string
    {
        $text = file_get_contents(__DIR__ . "/../../../php/examples/$file");
        foreach (array_keys($exchange) as $value) {
            check(str_contains($text, $value), "php/examples/$file has no \"$value\"");
        }
        return strtr($text, $exchange);
    }

    /** A regular expression for the names of all pages of a test site. */
    protected static function pages(): string
    {
        $names = array_map(static fn ($file) => basename($file, '.php'), glob(__DIR__ . '/../site/*.php'));
        return '(?:get_zego_token|zego_server_assistant|' . implode('|', $names) . ')';
    }

    /** Returns the user of nginx and Apache: www-data if the tests run as root. */
    protected static function user(): string
    {
        return self::isRoot() ? 'www-data' : exec('id -un');
    }

    protected static function group(): string
    {
        return self::isRoot() ? 'www-data' : exec('id -gn');
    }

    protected static function isRoot(): bool
    {
        return exec('id -u') === '0';
    }
}
