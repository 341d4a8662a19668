<?php

declare(strict_types=1);

namespace EndpointTests;

/** Where ZEGO\ZegoServerAssistant comes from: the extension, or a plain PHP class in its place. */
final class Runtime
{
    /** @param array<string, string> $settings for php.ini beyond those that every runtime has */
    public function __construct(
        public readonly string $name,
        public readonly ?string $extension,
        private readonly array $settings = [],
    ) {
    }

    /**
     * A php.ini as unkind to the endpoint as a site's can be: every message on display, in HTML, also those of startup.
     * The log is where the messages belong.
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
        if ($this->extension !== null) {
            $ini[] = "extension = $this->extension";
        }
        foreach ($this->settings as $name => $value) {
            $ini[] = "$name = $value";
        }
        return implode("\n", $ini) . "\n";
    }
}
