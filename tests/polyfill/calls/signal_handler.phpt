--TEST--
An exception of a signal handler during a call reaches the caller unchanged
--EXTENSIONS--
openssl
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../support/code.php';

echo run_code(<<<'PHP'
    require POLYFILL . '/zego_server_assistant.php';
    pcntl_async_signals(true);
    $isArmed = false;
    pcntl_signal(SIGUSR1, static function () use (&$isArmed): void {
        if ($isArmed) {
            $isArmed = false;
            throw new RuntimeException('the time is over');
        }
    });
    $parent = getmypid();
    $child = pcntl_fork();
    while ($child === 0 && posix_getppid() === $parent) {
        usleep(300);
        posix_kill($parent, SIGUSR1);
    }
    $found = [];
    for ($end = microtime(true) + 0.5; microtime(true) < $end;) {
        try {
            $isArmed = true;
            for ($call = 0; $call < 50; $call++) {
                ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', str_repeat('s', 32), 60);
            }
            $isArmed = false;
        } catch (Throwable $error) {
            $found[$error::class . ': ' . $error->getMessage()] = true;
        }
    }
    pcntl_signal(SIGUSR1, SIG_IGN);
    posix_kill($child, SIGKILL);
    echo implode("\n", array_keys($found));
    PHP);
?>
--EXPECT--
RuntimeException: the time is over
