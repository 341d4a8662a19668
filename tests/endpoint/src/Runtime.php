<?php

declare(strict_types=1);

namespace EndpointTests;

/** The source of ZEGO\ZegoServerAssistant. */
final class Runtime
{
    /**
     * @param string $name extension, polyfill, or stand-in: a plain PHP class instead of ZEGO's library
     * @param string|null $extension path of the extension, null for the other two
     * @param array<string, string> $settings additional settings for php.ini
     */
    public function __construct(
        public readonly string $name,
        private readonly ?string $extension,
        private readonly array $settings = [],
    ) {
    }

    /** Returns what the endpoint calls it in its health answer. */
    public function minter(): string
    {
        return $this->name === 'stand-in' ? 'zego' : $this->name;
    }

    /**
     * Returns a php.ini that is as hard on the endpoint as a site's can be: PHP displays all
     * messages in HTML, including those of its startup. It also writes them to the log.
     */
    public function ini(string $folder, string $log): string
    {
        $ini = [
            'error_reporting = -1',
            'display_errors = 1',
            'display_startup_errors = 1',
            'html_errors = 1',
            'log_errors = 1',
            "error_log = $log",
            "session.save_path = $folder/sessions",
            "upload_tmp_dir = $folder/uploads",
            'opcache.enable = 1',
            'opcache.enable_cli = 1',
            'opcache.file_update_protection = 0',
        ];
        if (is_file(PHP_EXTENSION_DIR . '/opcache.so')) {
            $ini[] = 'zend_extension = opcache';
        }
        foreach (['pdo', 'pdo_sqlite'] as $name) {
            if (is_file(PHP_EXTENSION_DIR . "/$name.so")) {
                $ini[] = "extension = $name";
            }
        }
        if ($this->extension !== null) {
            $ini[] = "extension = $this->extension";
        }
        foreach ($this->settings as $name => $value) {
            $ini[] = "$name = $value";
        }
        return implode("\n", $ini) . "\n";
    }
}
