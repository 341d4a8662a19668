#!/bin/sh
# Checks the format of the PHP files with PHP_CodeSniffer. phpcs.xml.dist has the rules.
#
# Debian 13 has no package of it, and Ubuntu 22.04 has 3.6, which does not know enums. There this
# script prints that it checks nothing, and succeeds.
set -eu
cd "$(dirname "$0")/.."

check_nothing() {
    echo "The format of the PHP files is NOT checked: $1"
    exit 0
}

has_package() {
    [ -n "$(apt-cache madison "$1" 2>/dev/null)" ]
}

# Also false if apt has no list of packages yet.
no_package_exists() {
    has_package php-cli && ! has_package php-codesniffer
}

if ! command -v phpcs >/dev/null 2>&1; then
    no_package_exists && check_nothing "this system has no package php-codesniffer."
    if ! tools/install-missing.sh phpcs:php-codesniffer; then
        no_package_exists && check_nothing "this system has no package php-codesniffer."
        exit 1
    fi
fi

case $(phpcs --version) in
    *" version "[012].* | *" version 3."[0-6].*)
        check_nothing "PHP_CodeSniffer 3.7 or later is needed, and $(phpcs --version)."
        ;;
esac
phpcs -q
# phpcs skips files whose name has no extension.
phpcs -q --stdin-path="$PWD/php/zego-token.php" - <php/zego-token
