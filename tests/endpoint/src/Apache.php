<?php

declare(strict_types=1);

namespace EndpointTests;

/** Apache with mod_php: one virtual host per site, one instance per environment. */
final class Apache extends Server
{
    public const SAPI = 'apache2handler';
    private const MODULES = ['mpm_prefork', 'authz_core', 'env', 'alias', 'headers'];

    public function name(): string
    {
        return 'Apache + mod_php';
    }

    public function start(array $sites): void
    {
        $instances = [];
        foreach ($sites as $site) {
            $instances[json_encode($site->scenario->environment)][] = $site;
        }
        foreach (array_values($instances) as $number => $group) {
            $this->startInstance("apache$number", $group);
        }
    }

    /** Returns the parent process of the workers of the first instance. */
    public function parent(): Process
    {
        return $this->processes['apache0'];
    }

    /** @param list<Site> $sites with the same environment */
    private function startInstance(string $name, array $sites): void
    {
        $lines = [
            "ServerName 127.0.0.1",
            "DefaultRuntimeDir {$this->workspace->folder}",
            "PidFile {$this->path("$name.pid")}",
            "Mutex file:{$this->workspace->folder}",
            'ErrorLog /dev/stderr',
            "PHPIniDir $this->ini",
            'StartServers 2',
            'MaxRequestWorkers 4',
            '<FilesMatch "\.php$">',
            'SetHandler application/x-httpd-php',
            '</FilesMatch>',
        ];
        if (self::isRoot()) {
            array_push($lines, 'User ' . self::user(), 'Group ' . self::group());
        }
        $addresses = [];
        foreach ($sites as $site) {
            $lines[] = "Listen 127.0.0.1:$site->port";
            $lines[] = $this->virtualHost($site);
            $addresses[] = "tcp://127.0.0.1:$site->port";
        }
        $config = $this->workspace->write("$this->id-$name.conf", self::modules() . implode("\n", $lines) . "\n");
        $command = [Programs::apache(), '-D', 'FOREGROUND', '-f', $config];
        $this->run($name, $command, $sites[0]->scenario->environment)->awaitReady($addresses);
    }

    private function virtualHost(Site $site): string
    {
        $more = $site->scenario->asShipped ? [] : ['get_zego_token\.php\z' => self::pages() . '\.php\z'];
        return self::example('apache.conf', $more + [
            '*:80' => "127.0.0.1:$site->port",
            '/var/www/zego' => $site->root,
            'SetEnv ZEGO_APP_ID ' . APP_ID
                => self::lines('SetEnv %s "%s"', $site->scenario->parameters + $site->scenario->credentials),
            'SetEnv ZEGO_SERVER_SECRET ' . SECRET => '',
            'SetEnv ZEGO_AUTHORIZE /etc/zego/authorize.php' => '',
        ]);
    }

    private static function modules(): string
    {
        $lines = 'LoadModule php_module ' . Programs::modPhp() . "\n";
        foreach (self::MODULES as $name) {
            $lines .= "LoadModule {$name}_module " . Programs::apacheModule("mod_$name") . "\n";
        }
        return $lines;
    }
}
