<?php

declare(strict_types=1);

require_once __DIR__ . '/beside.php';

/** Debugs a script with Xdebug: sends commands of the protocol DBGp, and prints the answers. */
function debug(string $script, array $commands): void
{
    $server = stream_socket_server('tcp://127.0.0.1:0');
    $port = parse_url('tcp://' . stream_socket_get_name($server, false), PHP_URL_PORT);
    $xdebug = loading(
        'xdebug',
        'xdebug.mode=debug',
        'xdebug.start_with_request=yes',
        // Without /etc/hosts, localhost has no address.
        'xdebug.client_host=127.0.0.1',
        "xdebug.client_port=$port",
    );
    $command = escapeshellarg(PHP_BINARY) . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . $xdebug . escapeshellarg($script);
    $process = proc_open("exec $command 2>&1", [['file', '/dev/null', 'r'], ['pipe', 'w']], $pipes);
    $debugger = stream_socket_accept($server, 30);
    stream_set_timeout($debugger, 30);
    read_answer($debugger);
    foreach ($commands as $number => $command) {
        [$name, $arguments] = explode(' ', "$command ", 2);
        fwrite($debugger, rtrim("$name -i $number $arguments") . "\0");
        echo rtrim("$command => " . summary(read_answer($debugger)), " =>"), "\n";
    }
    fclose($debugger);
    echo stream_get_contents($pipes[1]), 'status ', proc_close($process), "\n";
}

/** Reads an answer: its length, then XML. @param resource $debugger */
function read_answer($debugger): string
{
    stream_get_line($debugger, 100, "\0");
    return (string) stream_get_line($debugger, 1_000_000, "\0");
}

/** Returns the parts of an answer that do not change with the version of Xdebug or a path. */
function summary(string $answer): string
{
    preg_match_all('/ (?:status|where|lineno|exception)="([^"]*)"|CDATA\[(.*?)\]/', $answer, $parts, PREG_SET_ORDER);
    return implode(' ', array_map(fn (array $part) => end($part), $parts));
}
