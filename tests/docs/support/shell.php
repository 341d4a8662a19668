<?php

declare(strict_types=1);

require_once __DIR__ . '/pages.php';
require_once __DIR__ . '/../../command/support/command.php';

/** The server of the pages. PHP takes a free port instead, and curl connects to that. */
const SERVER = '127.0.0.1:8000';

/**
 * Runs the console blocks of one page in one shell, as a reader runs them, because they share
 * variables. Its folder has the blocks that have a title, as files, and links to php/ and tests/.
 */
final class PageShell
{
    /** @var list<array{string, string, string}> place, command, expected output */
    private array $commands = [];
    private readonly string $folder;
    /** @var resource */
    private $process;
    /** @var resource */
    private $output;

    public function __construct(string $page)
    {
        $blocks = blocks($page);
        foreach ($blocks as $block) {
            if ($block->language === 'console') {
                $this->addCommands($block);
            }
        }
        $this->folder = sys_get_temp_dir() . '/docs-' . getmypid() . '-' . strtr($page, '/', '-');
        $this->makeFolder($blocks);
        $this->start();
    }

    /**
     * Waits for the shell, and prints each command with another output than on the page. Returns
     * the number of commands.
     */
    public function end(): int
    {
        $outputs = array_slice(explode("@@@\n", stream_get_contents($this->output)), 1);
        proc_close($this->process);
        foreach ($this->commands as $number => [$place, $command, $expected]) {
            $output = $outputs[$number] ?? 'nothing';
            $output .= $output === '' || str_ends_with($output, "\n") ? '' : "\n";
            if (preg_match(self::pattern($expected), $output) !== 1) {
                echo "$place: $ $command\n-- on the page:\n$expected-- now:\n$output";
            }
        }
        $this->removeFolder();
        return count($this->commands);
    }

    private function addCommands(Block $block): void
    {
        if (preg_match('/^\$ /', $block->text) !== 1) {
            echo $block->place(), ": the block must start with a command after \"$ \"\n";
        }
        // A backslash at its end continues a command in the next line.
        preg_match_all('/^\$ ((?:.*\\\\\n)*.*)\n((?:(?!\$ ).*\n)*)/m', $block->text, $found, PREG_SET_ORDER);
        foreach ($found as [, $command, $expected]) {
            $this->commands[] = [$block->place(), $command, $expected];
        }
    }

    /**
     * Returns the pattern of an output: … stands for any text in a line, and alone in a line for
     * any lines.
     */
    private static function pattern(string $expected): string
    {
        $pattern = preg_quote($expected, '/');
        $pattern = preg_replace('/^…\n/m', '(?:.*\n)*', $pattern);
        return '/\A' . str_replace('…', '.*', $pattern) . '\z/';
    }

    /** @param list<Block> $blocks */
    private function makeFolder(array $blocks): void
    {
        mkdir("$this->folder/bin", 0755, true);
        foreach (['php', 'tests'] as $name) {
            symlink(ROOT . "/$name", "$this->folder/$name");
        }
        // A page replaces a file of its server within a second. OPcache, which PHP 8.5 always has,
        // would not see that, because it compares the times of files in seconds.
        $options = (getenv('TEST_PHP_EXTRA_ARGS') ?: '-n') . ' -d opcache.enable=0';
        $programs = ['zego-token' => command_line(), 'php' => escapeshellarg(PHP_BINARY) . " $options"];
        foreach ($programs as $name => $program) {
            file_put_contents("$this->folder/bin/$name", "#!/bin/sh\nexec $program \"\$@\"\n");
            chmod("$this->folder/bin/$name", 0755);
        }
        // On a terminal curl shows no progress, and here there is none.
        file_put_contents("$this->folder/.curlrc", "silent\nshow-error\n");
        foreach ($blocks as $block) {
            if ($block->title !== '' && !str_contains($block->title, '/')) {
                file_put_contents("$this->folder/$block->title", $block->text);
            }
        }
    }

    private function start(): void
    {
        $script = "exec 2>&1\n";
        foreach ($this->commands as [, $command]) {
            $script .= "echo @@@\n" . $this->shellCommand($command) . "\n";
        }
        // In dash, $(jobs -p) is empty.
        $script .= "kill \$servers 2>/dev/null\n";
        $this->process = proc_open(
            ['setsid', '--wait', 'sh', '-c', $script],
            [['file', '/dev/null', 'r'], ['pipe', 'w']],
            $pipes,
            $this->folder,
            [
                'PATH' => "$this->folder/bin:" . getenv('PATH'),
                'HOME' => $this->folder,
                // PHP's sessions go there.
                'TMPDIR' => $this->folder,
                'TZ' => 'Europe/Berlin',
            ],
        );
        $this->output = $pipes[1];
    }

    /**
     * A command that ends with & is PHP's server. The next command waits until it listens, on a port
     * that the system has chosen, so that two runs on one machine do not collide.
     */
    private function shellCommand(string $command): string
    {
        if (!str_ends_with($command, ' &')) {
            return $command;
        }
        $server = SERVER;
        $start = str_replace(SERVER, '127.0.0.1:0', substr($command, 0, -2));
        return <<<SHELL
            : >server.log
            $start >server.log 2>&1 &
            servers="\$servers \$!"
            for try in \$(seq 100); do
                address=\$(sed -n 's|.*(http://\(.*\)) started|\\1|p' server.log)
                [ -z "\$address" ] || break
                sleep 0.1
            done
            echo "connect-to = $server:\$address" >>.curlrc
            SHELL;
    }

    private function removeFolder(): void
    {
        proc_close(proc_open(['rm', '-rf', $this->folder], [], $pipes));
    }
}
