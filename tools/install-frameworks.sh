#!/bin/sh
# Installs the components of Symfony and of Laravel, for tests/docs, where the system has packages of
# them: Ubuntu has none of Laravel's. Without them those tests are skipped, and say so.
set -eu
cd "$(dirname "$0")/.."
command -v apt-get >/dev/null 2>&1 || exit 0

# usage: install_packages FILE:PACKAGE... with paths below /usr/share/php
install_packages() {
    for need in "$@"; do
        set -- "$@" "/usr/share/php/$need"
        shift
    done
    tools/install-missing.sh "$@" && return
    package=${1#*:}
    # apt-cache prints "Candidate: (none)", or nothing, if there is no such package.
    if apt-cache policy "$package" | grep -q 'Candidate: [^(]'; then
        return 1
    fi
    echo "This system has no package $package: tests in tests/docs will be skipped."
}

components=Symfony/Component
install_packages "$components/HttpKernel:php-symfony-http-kernel" \
    "$components/Config:php-symfony-config" \
    "$components/DependencyInjection:php-symfony-dependency-injection" \
    "$components/EventDispatcher:php-symfony-event-dispatcher" \
    "$components/RateLimiter:php-symfony-rate-limiter" \
    "$components/Routing:php-symfony-routing" \
    "$components/Security/Http:php-symfony-security-http" \
    "$components/Yaml:php-symfony-yaml"
install_packages Illuminate/Routing:php-illuminate-routing Illuminate/Auth:php-illuminate-auth \
    Illuminate/Cache:php-illuminate-cache Illuminate/Config:php-illuminate-config \
    Illuminate/Database:php-illuminate-database \
    Illuminate/Events:php-illuminate-events Illuminate/Testing:php-illuminate-testing \
    Illuminate/Translation:php-illuminate-translation \
    Illuminate/Validation:php-illuminate-validation Dotenv:php-vlucas-phpdotenv PHPUnit:phpunit
tools/install-missing.sh node:nodejs
