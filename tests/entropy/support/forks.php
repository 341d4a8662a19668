<?php

declare(strict_types=1);

require_once __DIR__ . '/../../support/secret.php';
require_once __DIR__ . '/../../support/token.php';

/** @return list<string> the IVs of $count new tokens */
function mint_ivs(int $count): array
{
    $ivs = [];
    for ($i = 0; $i < $count; $i++) {
        $token = ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', SECRET, 60, '')->token;
        $ivs[] = read_token($token, SECRET)->iv;
    }
    return $ivs;
}

/**
 * Forks a child for each task and returns all lines that the tasks return.
 *
 * @param list<callable(): list<string>> $tasks
 * @return list<string>
 */
function in_children(array $tasks): array
{
    $pipes = [];
    foreach ($tasks as $task) {
        [$ours, $theirs] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, STREAM_IPPROTO_IP);
        if (pcntl_fork() === 0) {
            fclose($ours);
            fwrite($theirs, implode("\n", $task()));
            fclose($theirs);
            exit(0);
        }
        fclose($theirs);
        $pipes[] = $ours;
    }
    $lines = [];
    foreach ($pipes as $pipe) {
        array_push($lines, ...explode("\n", stream_get_contents($pipe)));
        pcntl_wait($status);
    }
    return $lines;
}
