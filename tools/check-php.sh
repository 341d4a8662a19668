#!/bin/sh
# Checks that the extension can be built for PHP, and that PHP_CONFIG belongs to it. Otherwise
# prints one line with the reason, before the build takes minutes.
set -eu

fail() {
    echo "$*" >&2
    exit 1
}

# The kernel lists the C library that PHP has loaded. musl's is its loader too: ld-musl-x86_64.so.1.
# shellcheck disable=SC2016 # PHP's variables
facts=$("$PHP" -n -r '
    $maps = (string) @file_get_contents("/proc/self/maps");
    $libc = "static";
    if ($maps === "") {
        $libc = "unknown";
    } elseif (preg_match("~/libc(\.so\.6|-2\.\d+\.so)$~m", $maps)) {
        $libc = "glibc";
    } elseif (preg_match("~/(ld-musl-.*|libc\.so)$~m", $maps)) {
        $libc = "musl";
    }
    echo PHP_VERSION, " ", PHP_VERSION_ID, " ", PHP_INT_SIZE * 8, " ",
        PHP_DEBUG ? "debug" : "no-debug", " ", PHP_ZTS ? "zts" : "nts", " $libc\n";
') || fail "$PHP does not run."
# shellcheck disable=SC2086 # words
set -- $facts
[ $# -eq 6 ] || fail "$PHP is no PHP: it answers '$facts'."
version=$1 version_id=$2 bits=$3 debug=$4 threads=$5 libc=$6

of_config=$("$PHP_CONFIG" --version)
[ "$version" = "$of_config" ] || fail "$PHP is PHP $version, but $PHP_CONFIG belongs to PHP" \
    "$of_config. Name two of the same PHP: make PHP=php8.4 PHP_CONFIG=php-config8.4"
[ "$version_id" -ge 80100 ] || fail "PHP 8.1 or later is needed, but $PHP is PHP $version."
[ "$bits" = 64 ] || fail "A 64-bit PHP is needed, but $PHP is one of $bits bits."

# Two PHPs of one version can differ in these. An extension for one of them crashes the other.
header=$("$PHP_CONFIG" --include-dir)/main/php_config.h
# usage: in_header NAME YES NO
in_header() {
    if grep -q "^# *define $1 1" "$header"; then echo "$2"; else echo "$3"; fi
}
if [ -r "$header" ]; then
    of_headers="$(in_header ZEND_DEBUG debug no-debug) $(in_header ZTS zts nts)"
    [ "$debug $threads" = "$of_headers" ] || fail "$PHP is a build with $debug and $threads, but" \
        "the headers of $PHP_CONFIG are of one with $of_headers. Name the php-config of your PHP:" \
        "make PHP=/opt/php/bin/php PHP_CONFIG=/opt/php/bin/php-config"
fi

# rustc builds for its own C library, and PHP loads nothing of another.
case $(rustc -vV 2>/dev/null | sed -n 's/^host: //p') in
    *-musl*) rust_libc=musl ;;
    *-linux-gnu) rust_libc=glibc ;;
    *) rust_libc=unknown ;;
esac
case $libc-$rust_libc in
    static-*) fail "$PHP is a static binary, which cannot load an extension from a file." ;;
    musl-glibc | glibc-musl) fail "$PHP uses $libc, but rustc builds for $rust_libc. Use a Rust" \
        "that was installed where PHP was." ;;
esac
