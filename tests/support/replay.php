<?php

declare(strict_types=1);

// Runs rows of behaviour.json on whatever ZEGO\ZegoServerAssistant is there, and puts what happened into
// a form in which two runs can be compared.

require_once __DIR__ . '/arguments.php';
require_once __DIR__ . '/calling.php';
require_once __DIR__ . '/token.php';

/** @return array<string, array> "name [weak]" and "name [strict]" => what happened */
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
        'plaintext' => without_the_moment($reading),
        'lifetime' => $claims['expire'] - $claims['ctime'],
        // One second of grace: the clock of time(2) may lag behind the one that PHP's time() reads.
        'ctime is now' => $claims['ctime'] >= $before - 1 && $claims['ctime'] <= time(),
        'nonce in range' => $claims['nonce'] >= 0 && $claims['nonce'] <= 2147483647,
        'iv is 0-9a-z' => preg_match('/^[0-9a-z]{16}$/D', $reading->iv) === 1,
    ];
}

/** How long a ciphertext is depends on the nonce. */
function without_numbers(string $text): string
{
    return preg_replace('/\d+/', 'N', $text);
}

function without_the_moment(TokenReading $reading): string
{
    ['nonce' => $nonce, 'ctime' => $ctime, 'expire' => $expire] = $reading->claims;
    $moment = "\"nonce\":$nonce,\"ctime\":$ctime,\"expire\":$expire,";
    $neutral = '"nonce":<nonce>,"ctime":<ctime>,"expire":<expire>,';
    $plaintext = str_replace($moment, $neutral, $reading->plaintext);
    return strlen($plaintext) <= 2000 ? $plaintext : strlen($plaintext) . ' bytes, SHA-1 ' . sha1($plaintext);
}

/** @return array<string, string> name => output */
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

/** A function of its own: the rows see $t and $f and no other variable. */
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
