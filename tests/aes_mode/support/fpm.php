<?php

declare(strict_types=1);

require __DIR__ . '/../../replace_userland/support/folder.php';

/** Runs php-fpm with one worker on a folder, and sends it requests as a web server does. */
final class Fpm
{
    private const BEGIN_REQUEST = 1;
    private const PARAMS = 4;
    private const STDIN = 5;
    private const STDOUT = 6;

    public readonly string $path;

    private Folder $folder;

    /** @var resource */
    private $process;

    /** Returns the php-fpm that belongs to this PHP, or null if there is none. */
    public static function binary(): ?string
    {
        $name = dirname(PHP_BINARY, 2) . '/sbin/php-fpm';
        $version = PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION;
        return current(array_filter([$name, "$name$version"], 'is_executable')) ?: null;
    }

    /** @param list<string> $settings lines of the pool's configuration */
    public function __construct(array $settings = [])
    {
        $this->folder = new Folder();
        $this->path = $this->folder->path;
        mkdir("$this->path/site");
        $user = posix_getpwuid(posix_geteuid())['name'];
        file_put_contents("$this->path/fpm.conf", implode("\n", [
            '[global]', "error_log = $this->path/log", 'daemonize = no',
            '[site]', "user = $user", "listen = $this->path/socket", 'pm = static', 'pm.max_children = 1',
            'catch_workers_output = yes', ...$settings,
            // php-fpm applies the last one first.
            'php_admin_flag[log_errors] = on', '',
        ]));
        $options = getenv('TEST_PHP_EXTRA_ARGS') ?: '-n';
        $command = 'exec ' . self::binary() . " $options -d display_errors=1 -d html_errors=0"
            . " -R -y $this->path/fpm.conf";
        $this->process = proc_open($command, [['file', '/dev/null', 'r']], $pipes);
        $this->waitForSocket();
    }

    public function __destruct()
    {
        proc_terminate($this->process);
        proc_close($this->process);
    }

    public function write(string $file, string $code): void
    {
        file_put_contents("$this->path/site/$file", $code);
    }

    /**
     * Requests a script and returns the body of the response.
     *
     * @param array<string, string> $parameters that a web server adds, such as PHP_VALUE
     */
    public function get(string $script, array $parameters = []): string
    {
        $parameters += [
            'REQUEST_METHOD' => 'GET',
            'DOCUMENT_ROOT' => "$this->path/site",
            'SCRIPT_FILENAME' => "$this->path/site/$script",
        ];
        $connection = stream_socket_client("unix://$this->path/socket");
        fwrite($connection, self::record(self::BEGIN_REQUEST, pack('nCx5', 1, 0))
            . self::record(self::PARAMS, implode(array_map(self::pair(...), array_keys($parameters), $parameters)))
            . self::record(self::PARAMS, '') . self::record(self::STDIN, ''));
        $output = '';
        while (strlen($header = (string) stream_get_contents($connection, 8)) === 8) {
            [, $type, , $length, $padding] = array_values(unpack('Cversion/Ctype/nid/nlength/Cpadding', $header));
            $content = $length + $padding > 0 ? stream_get_contents($connection, $length + $padding) : '';
            $output .= $type === self::STDOUT ? substr($content, 0, $length) : '';
        }
        return trim(explode("\r\n\r\n", $output, 2)[1] ?? $output);
    }

    /** Waits until the log has a warning of PHP, and returns it. */
    public function warning(): string
    {
        for ($try = 0; $try < 500; $try++) {
            if (preg_match('/PHP Warning: +(.+)"$/m', file_get_contents("$this->path/log"), $match) === 1) {
                return $match[1];
            }
            usleep(10000);
        }
        return 'no warning';
    }

    private static function record(int $type, string $content): string
    {
        return pack('CCnnCx', 1, $type, 1, strlen($content), 0) . $content;
    }

    private static function pair(string $name, string $value): string
    {
        return pack('NN', strlen($name) | 1 << 31, strlen($value) | 1 << 31) . $name . $value;
    }

    private function waitForSocket(): void
    {
        for ($try = 0; !file_exists("$this->path/socket"); $try++) {
            if ($try === 1000 || !proc_get_status($this->process)['running']) {
                throw new RuntimeException('php-fpm did not start: ' . @file_get_contents("$this->path/log"));
            }
            usleep(10000);
        }
    }
}

/** A script that prints the setting, the AES mode, and the mode after ini_set(). */
const MODES = '<?php
require ' . "'" . __DIR__ . "/../../support/aes_mode.php';" . '
const SETTING = "zego_server_assistant.aes_mode";
echo ini_get(SETTING), " ", aes_mode();
echo ini_set(SETTING, "cbc") === false ? ", ini_set() is refused: " : ", after ini_set(): ", aes_mode();
';
