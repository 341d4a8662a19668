<?php

declare(strict_types=1);

namespace EndpointTests;

/** A kind of server with a runtime: runs any number of sites, each with a port and a configuration of its own. */
abstract class Server
{
    /** @var array<string, Process> by name */
    protected array $processes = [];

    /** What PHP logs. */
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

    /** Gives it the php.ini of a runtime. A server that runs already takes it up at its next reload. */
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

    /** A configuration line for each value; an example's own line for a value is exchanged for these. */
    protected static function lines(string $format, array $values): string
    {
        $lines = array_map(static fn ($name, $value) => sprintf($format, $name, $value), array_keys($values), $values);
        return implode("\n", $lines);
    }

    /** An example configuration with its values exchanged; each must be in it, or the example is not what runs. */
    protected static function example(string $file, array $exchange): string
    {
        $text = file_get_contents(__DIR__ . "/../../../php/examples/$file");
        foreach (array_keys($exchange) as $value) {
            check(str_contains($text, $value), "php/examples/$file has no \"$value\"");
        }
        return strtr($text, $exchange);
    }

    /** Whom a server's workers run as: root leaves that to www-data, as the examples do. */
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
