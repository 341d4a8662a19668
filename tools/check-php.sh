#!/bin/sh
# Checks that PHP and PHP_CONFIG belong to the same PHP, and that its version is supported.
set -eu

version=$("$PHP" -n -r 'echo PHP_VERSION;')
if [ "$version" != "$("$PHP_CONFIG" --version)" ]; then
    echo "$PHP is PHP $version, but $PHP_CONFIG belongs to PHP $("$PHP_CONFIG" --version)." >&2
    echo "Name two of the same PHP: make PHP=php8.4 PHP_CONFIG=php-config8.4" >&2
    exit 1
fi
"$PHP" -n -r 'exit(PHP_VERSION_ID >= 80100 ? 0 : 1);' || {
    echo "PHP 8.1 or later is needed, but $PHP is PHP $version." >&2
    exit 1
}
