<?php

declare(strict_types=1);

namespace EndpointTests;

/**
 * A php-fpm whose master is not root either. Preloading happens in such a master itself; one that is root forks a
 * process of another user for it.
 */
final class UnprivilegedFpm extends NginxFpm
{
    protected function fpm(string $config): array
    {
        if (!self::isRoot()) {
            return parent::fpm($config);
        }
        // For its sockets, and for its log, which is root's otherwise.
        chown($this->workspace->folder, self::user());
        touch($this->path('fpm.log'));
        chown($this->path('fpm.log'), self::user());
        return [
            'setpriv', '--reuid', self::user(), '--regid', self::group(), '--clear-groups', '--pdeathsig', 'TERM',
            ...parent::fpm($config),
        ];
    }
}
