<?php

declare(strict_types=1);

namespace EndpointTests;

/**
 * A php-fpm whose master does not run as root. Such a master preloads in its own process; a master
 * that runs as root forks a process of another user to preload.
 */
final class UnprivilegedFpm extends NginxFpm
{
    protected function poolUser(): string
    {
        return self::user();
    }

    protected function poolGroup(): string
    {
        return self::group();
    }

    protected function fpm(string $config): array
    {
        if (!self::isRoot()) {
            return parent::fpm($config);
        }
        // The master must be able to write its sockets and its log.
        chown($this->workspace->folder, self::user());
        touch($this->path('fpm.log'));
        chown($this->path('fpm.log'), self::user());
        return [
            'setpriv', '--reuid', self::user(), '--regid', self::group(), '--clear-groups', '--pdeathsig', 'TERM',
            ...parent::fpm($config),
        ];
    }
}
