<?php

declare(strict_types=1);

namespace EndpointTests;

/** nginx with php-fpm: one server block per site, one pool per environment. */
class NginxFpm extends Server
{
    public const SAPI = 'fpm-fcgi';
    public const WORKERS = 2;

    public readonly Process $fpm;

    public function name(): string
    {
        return 'nginx + php-fpm';
    }

    public function start(array $sites): void
    {
        $pools = [];
        $blocks = '';
        foreach ($sites as $site) {
            $environment = $site->scenario->credentials + $site->scenario->environment;
            $key = json_encode($environment);
            $pools[$key] ??= [$this->socket(count($pools)), $environment];
            $blocks .= $this->serverBlock($site, $pools[$key][0]);
        }
        $this->startFpm(array_values($pools));
        $this->startNginx($blocks, $sites);
    }

    /**
     * Returns the requests whose status was not 200, as "time status". Closed connections (499) do
     * not count: wrk closes its connections when it ends.
     */
    public function failures(): array
    {
        return file($this->path('failures.log'), FILE_IGNORE_NEW_LINES);
    }

    /** @param list<array{string, array<string, string>}> $pools socket and environment of each */
    private function startFpm(array $pools): void
    {
        $text = "[global]\nerror_log = {$this->path('fpm.log')}\n";
        foreach ($pools as $number => [$socket, $environment]) {
            $text .= self::example('php-fpm.conf', [
                '[zego]' => "[pool$number]",
                'user = zego' => 'user = ' . $this->poolUser(),
                'group = zego' => 'group = ' . $this->poolGroup(),
                'listen.owner = www-data' => 'listen.owner = ' . self::user(),
                'listen.group = www-data' => 'listen.group = ' . self::group(),
                '/run/php/zego.sock' => $socket,
                'pm.max_children = 4' => 'pm.max_children = ' . self::WORKERS,
                // php-fpm does not accept an empty variable.
                'env[ZEGO_APP_ID] = ' . APP_ID
                    => self::lines('env[%s] = "%s"', array_filter($environment, strlen(...))),
                'env[ZEGO_SERVER_SECRET] = ' . SECRET => '',
                'env[ZEGO_AUTHORIZE] = /etc/zego/authorize.php' => '',
            ]);
        }
        $config = $this->workspace->write("$this->id-fpm.conf", $text);
        $this->fpm = $this->run('fpm', $this->fpm($config));
        $this->fpm->awaitReady(array_map(static fn (array $pool): string => "unix://$pool[0]", $pools));
    }

    /** @return list<string> the command of the master process */
    protected function fpm(string $config): array
    {
        return [Programs::phpFpm(), '-F', '-O', '-c', $this->ini, '-y', $config];
    }

    /** Returns a user of its own for the workers, as in the example, if the tests run as root. */
    protected function poolUser(): string
    {
        return self::isRoot() ? 'nobody' : self::user();
    }

    protected function poolGroup(): string
    {
        return self::isRoot() ? 'nogroup' : self::group();
    }

    /** Returns the example's part for http, which all sites share, and its server block. */
    private static function partsOfExample(array $exchange): array
    {
        [$http, $server] = explode("\nserver {", self::example('nginx.conf', $exchange), 2);
        return [$http, "server {" . $server];
    }

    private function serverBlock(Site $site, string $socket): string
    {
        $more = $site->scenario->asShipped ? [] : [
            'location = /get_zego_token.php' => 'location ~ ^/' . self::pages() . '\.php$',
            'limit_req zone=zego burst=20 nodelay;' => '',
        ];
        return self::partsOfExample($more + [
            'listen 80;' => "listen 127.0.0.1:$site->port;",
            '/var/www/zego' => $site->root,
            'include fastcgi_params;' => 'include /etc/nginx/fastcgi_params;',
            '/run/php/zego.sock' => $socket,
            'fastcgi_param ZEGO_TOKEN_TTL 3600;'
                => self::lines('fastcgi_param %s "%s";', $site->scenario->parameters),
        ])[1];
    }

    /** @param list<Site> $sites */
    private function startNginx(string $blocks, array $sites): void
    {
        $user = self::isRoot() ? 'user ' . self::user() . ';' : '';
        $shared = self::partsOfExample([])[0];
        $config = $this->workspace->write("$this->id-nginx.conf", <<<CONF
            daemon off;
            $user
            error_log stderr;
            pid {$this->path('nginx.pid')};
            events { worker_connections 1024; }
            http {
                client_body_temp_path {$this->path('client-body')};
                fastcgi_temp_path {$this->path('fastcgi')};
                proxy_temp_path {$this->path('proxy')};
                uwsgi_temp_path {$this->path('uwsgi')};
                scgi_temp_path {$this->path('scgi')};
                map \$status \$failed { 200 0; 499 0; default 1; }
                log_format failures '\$msec \$status';
                access_log {$this->path('failures.log')} failures if=\$failed;
            $shared
            $blocks
            }

            CONF);
        $nginx = $this->run('nginx', [Programs::nginx(), '-c', $config]);
        $nginx->awaitReady(array_map(static fn (Site $site): string => "tcp://127.0.0.1:$site->port", $sites));
    }

    private function socket(int $number): string
    {
        return $this->path("fpm$number.sock");
    }
}
