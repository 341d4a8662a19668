<?php

declare(strict_types=1);

require_once __DIR__ . '/../../support/forge_token.php';
require_once __DIR__ . '/attack.php';

use ZEGO\Token04;

/** Returns everything of Token04::decode()'s exception that a site could show. */
function ask_class(string $token): string
{
    try {
        return json_encode(Token04::decode($token, SECRET));
    } catch (ZEGO\Token04Exception $e) {
        // Line and trace tell where it was thrown.
        $place = [$e->getLine(), array_column($e->getTrace(), 'function'), $e->getPrevious()?->getMessage()];
        return $e::class . $e->getCode() . $e->getMessage() . json_encode($place);
    }
}

/** Returns a function that asks zego-token inspect --json: its output, its errors and its status. */
function ask_command(string $command): Closure
{
    return static function (string $token) use ($command): string {
        $process = proc_open(
            ['sh', '-c', "exec $command inspect --json --now=" . CTIME],
            [['pipe', 'r'], ['pipe', 'w'], ['pipe', 'w']],
            $pipes,
            null,
            ['PATH' => getenv('PATH'), 'ZEGO_SERVER_SECRET' => SECRET],
        );
        fwrite($pipes[0], $token);
        fclose($pipes[0]);
        $said = stream_get_contents($pipes[1]) . stream_get_contents($pipes[2]);
        return $said . proc_close($process);
    };
}

/**
 * Starts the server of make serve until the script ends. Returns a function that asks its page about a
 * token: the status and the body of the answer.
 */
function ask_page(string $folder): Closure
{
    $process = proc_open(
        'exec ' . escapeshellarg(PHP_BINARY) . ' ' . (getenv('TEST_PHP_EXTRA_ARGS') ?: getenv('PHP_ARGS'))
            . " -S 127.0.0.1:0 -t $folder $folder/router.php",
        [['file', '/dev/null', 'r'], ['file', '/dev/null', 'w'], ['pipe', 'w']],
        $pipes,
        null,
        ['ZEGO_APP_ID' => '1234567890', 'ZEGO_SERVER_SECRET' => SECRET],
    );
    $log = '';
    while (preg_match('/\((http:\S+)\) started/', $log, $match) !== 1) {
        $log .= fgets($pipes[2]) ?: exit($log);
    }
    register_shutdown_function(static function () use ($process): void {
        proc_terminate($process);
        proc_close($process);
    });
    stream_set_blocking($pipes[2], false);
    return static function (string $token) use ($match, $pipes): string {
        // The server stops if its log is not read.
        stream_get_contents($pipes[2]);
        $body = json_encode(['token' => $token]);
        $context = stream_context_create(['http' => [
            'method' => 'POST',
            'header' => "Content-Type: application/json\r\n",
            'content' => $body,
            'ignore_errors' => true,
        ]]);
        $stream = fopen("$match[1]/inspect.php", 'r', false, $context);
        $answer = stream_get_contents($stream);
        // The time is not part of the answer.
        $answer = preg_replace('/"now":\d+,?/', '', $answer);
        return stream_get_meta_data($stream)['wrapper_data'][0] . $answer;
    };
}
