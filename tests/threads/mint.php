<?php

/**
 * Mints tokens and prints their IVs. Forks children meanwhile, and prints the IVs of their tokens
 * too.
 *
 *     mint.php TOKENS CHILDREN TOKENS-OF-A-CHILD
 */

use ZEGO\ZegoServerAssistant;

require_once __DIR__ . '/../support/token.php';

function mint_iv(): string
{
    $secret = '0123456789abcdefghijklmnopqrstuv';
    $token = ZegoServerAssistant::generateToken04(1, 'user1', $secret, 60, '')->token;
    return open_envelope($token)[1];
}

function ivs_of_a_child(int $count): string
{
    [$ours, $theirs] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, STREAM_IPPROTO_IP);
    $child = pcntl_fork();
    if ($child === 0) {
        $ivs = '';
        while ($count-- > 0) {
            $ivs .= mint_iv();
        }
        fwrite($theirs, $ivs);
        exit(0);
    }
    fclose($theirs);
    $ivs = stream_get_contents($ours);
    pcntl_waitpid($child, $status);
    return $ivs;
}

[, $tokens, $children, $tokens_of_a_child] = array_map('intval', $argv);
$forks_after = $children > 0 ? intdiv($tokens, $children) : PHP_INT_MAX;
for ($minted = 1; $minted <= $tokens; $minted++) {
    echo mint_iv();
    if ($minted % $forks_after === 0) {
        echo ivs_of_a_child($tokens_of_a_child);
    }
}
