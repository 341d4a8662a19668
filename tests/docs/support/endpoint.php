<?php

declare(strict_types=1);

require_once __DIR__ . '/../../support/secret.php';

/** php/get_zego_token.php on PHP's own server, with the text of a ZEGO_AUTHORIZE file. */
final class RunningEndpoint
{
    public readonly string $folder;
    public readonly string $url;
    /** @var resource */
    private $process;

    public function __construct(string $authorize)
    {
        $this->folder = sys_get_temp_dir() . '/docs-endpoint-' . getmypid();
        mkdir("$this->folder/site", 0755, true);
        copy(dirname(__DIR__, 3) . '/php/get_zego_token.php', "$this->folder/site/get_zego_token.php");
        file_put_contents("$this->folder/authorize.php", $authorize);
        $this->start();
        $this->url = $this->awaitAddress() . '/get_zego_token.php';
    }

    public function __destruct()
    {
        proc_terminate($this->process);
        proc_close($this->process);
        exec('rm -rf ' . escapeshellarg($this->folder));
    }

    private function start(): void
    {
        $options = getenv('TEST_PHP_EXTRA_ARGS') ?: '-n';
        $php = escapeshellarg(PHP_BINARY) . " $options -d output_buffering=4096";
        $this->process = proc_open(
            "exec $php -S 127.0.0.1:0 -t " . escapeshellarg("$this->folder/site"),
            [['file', '/dev/null', 'r'], 2 => ['file', "$this->folder/log", 'w']],
            $pipes,
            null,
            [
                'ZEGO_APP_ID' => '1234567890',
                'ZEGO_SERVER_SECRET' => SECRET,
                'ZEGO_AUTHORIZE' => "$this->folder/authorize.php",
            ],
        );
    }

    /** Returns the address that the server writes when it listens: the system chooses the port. */
    private function awaitAddress(): string
    {
        for ($try = 0; $try < 100; $try++) {
            if (preg_match('/\((http:\S+)\) started/', file_get_contents("$this->folder/log"), $match) === 1) {
                return $match[1];
            }
            usleep(100_000);
        }
        exit(file_get_contents("$this->folder/log"));
    }
}
