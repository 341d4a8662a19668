<?php

declare(strict_types=1);

require_once __DIR__ . '/../../support/php_process.php';

/**
 * Runs PHP code in another process, without the extension, and returns its output. The constants
 * POLYFILL and TESTS are folders.
 *
 * @param list<string> $settings of php.ini, such as 'memory_limit=1G'
 * @param array<string, string> $environment
 */
function run_code(string $code, array $settings = [], array $environment = []): string
{
    $tests = dirname(__DIR__, 2);
    $folders = "const POLYFILL = '" . dirname($tests) . "/php/polyfill'; const TESTS = '$tests';\n";
    $file = tempnam(sys_get_temp_dir(), 'code');
    file_put_contents($file, "<?php\n$folders$code");
    $launcher = 'exec env';
    foreach ($environment as $name => $value) {
        $launcher .= ' ' . escapeshellarg("$name=$value");
    }
    $options = options_without_extension();
    foreach ($settings as $setting) {
        $options .= ' -d ' . escapeshellarg($setting);
    }
    [, $output] = run_command($launcher, $options, $file, []);
    unlink($file);
    return str_replace($file, 'code.php', trim($output)) . "\n";
}

/** Returns the AES modes of two tokens of the polyfill, after everything that PHP prints. */
function mode_of_polyfill(array $settings = [], array $environment = [], string $before = ''): string
{
    $code = <<<'PHP'
        require POLYFILL . '/zego_server_assistant.php';
        require TESTS . '/support/token.php';
        $secret = str_repeat('s', 32);
        $mint = static fn () => ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', $secret, 60)->token;
        echo read_token($mint(), $secret)->mode, ' ', read_token($mint(), $secret)->mode;
        PHP;
    return run_code($before . $code, $settings, $environment);
}
