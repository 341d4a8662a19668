<?php

declare(strict_types=1);

// Runs rows of behaviour.json on the ZEGO classes of this process, the extension's or the
// stand-in's, and describes each result so that two runs can be compared.

require_once __DIR__ . '/arguments.php';
require_once __DIR__ . '/calling.php';
require_once __DIR__ . '/../../support/token.php';

/** @return array<string, array> the results under "name [weak]" and "name [strict]" */
function replay_calls(array $rows, array $modes = CALL_MODES): array
{
    $results = [];
    foreach ($modes as $mode) {
        $call = caller_in($mode);
        foreach ($rows as $name => $row) {
            $results["$name [$mode]"] = replay_call($row, $call);
        }
    }
    return $results;
}

function replay_call(array $row, Closure $call): array
{
    $arguments = build_arguments($row);
    $raised = [];
    set_error_handler(static function (int $level, string $message) use (&$raised): bool {
        $raised[] = ['level' => error_level_name($level), 'message' => $message];
        return true;
    });
    $before = time();
    try {
        $result = describe_object($call($row['style'], $arguments), $arguments, $before);
    } catch (Throwable $e) {
        $result = ['kind' => 'throw', 'class' => $e::class, 'message' => $e->getMessage(), 'code' => $e->getCode()];
    } finally {
        restore_error_handler();
    }
    return $raised === [] ? $result : $result + ['raised' => $raised];
}

function error_level_name(int $level): string
{
    return match ($level) {
        E_WARNING => 'E_WARNING',
        E_NOTICE => 'E_NOTICE',
        E_DEPRECATED => 'E_DEPRECATED',
        default => "error level $level",
    };
}

function describe_object(object $object, array $arguments, int $before): array
{
    $result = ['kind' => 'return', 'class' => $object::class] + get_object_vars($object);
    if (is_string($object->token)) {
        $result['reading'] = describe_token($object->token, (string) ($arguments['secret'] ?? $arguments[2]), $before);
        $result['token'] = $object->token = '<token>';
    }
    return $result + ['json' => json_encode($object)];
}

function describe_token(string $token, string $secret, int $before): array
{
    try {
        $reading = read_token($token, $secret);
    } catch (UnexpectedValueException $e) {
        return ['problem' => without_numbers($e->getMessage())];
    }
    $claims = $reading->claims;
    return [
        'plaintext' => with_neutral_numbers($reading),
        'lifetime' => $claims['expire'] - $claims['ctime'],
        // Minus a second: the clock of time(2) can be behind the clock of PHP's time().
        'ctime is now' => $claims['ctime'] >= $before - 1 && $claims['ctime'] <= time(),
        'nonce in range' => $claims['nonce'] >= 0 && $claims['nonce'] <= 2147483647,
        'iv is 0-9a-z' => preg_match('/^[0-9a-z]{16}$/D', $reading->iv) === 1,
    ] + ($reading->mode === 'gcm' ? ['mode' => 'gcm'] : []);
}

/** Replaces numbers: the length of a ciphertext depends on the digits of the nonce. */
function without_numbers(string $text): string
{
    return preg_replace('/\d+/', 'N', $text);
}

/** Returns the plaintext without nonce and times, or the digest of a long one. */
function with_neutral_numbers(TokenReading $reading): string
{
    ['nonce' => $nonce, 'ctime' => $ctime, 'expire' => $expire] = $reading->claims;
    $moment = "\"nonce\":$nonce,\"ctime\":$ctime,\"expire\":$expire,";
    $neutral = '"nonce":<nonce>,"ctime":<ctime>,"expire":<expire>,';
    $plaintext = str_replace($moment, $neutral, $reading->plaintext);
    return strlen($plaintext) <= 2000 ? $plaintext : strlen($plaintext) . ' bytes, SHA-1 ' . sha1($plaintext);
}

/** @return array<string, string> the output of each row under its name */
function replay_objects(array $rows): array
{
    return array_map(static fn (array $row): string => replay_object($row['code']), $rows);
}

function replay_object(string $code): string
{
    set_error_handler(static function (int $level, string $message): bool {
        echo "[error $level] $message\n";
        return true;
    });
    ob_start();
    try {
        evaluate($code, new ZEGO\ZegoAssistantToken(), filled_token());
    } catch (Throwable $e) {
        echo "\n[", $e::class, '] ', $e->getMessage(), "\n";
    } finally {
        restore_error_handler();
    }
    return without_object_numbers(ob_get_clean());
}

/** Runs a row in a scope that has only $t and $f. */
function evaluate(string $code, object $t, object $f): void
{
    eval($code);
}

function filled_token(): object
{
    $token = new ZEGO\ZegoAssistantToken();
    $token->code = 5;
    $token->message = 'mess"age/é';
    $token->token = '04abc';
    return $token;
}

function without_object_numbers(string $output): string
{
    return preg_replace('/(object\([^()]*\))#\d+/', '$1#N', $output);
}
