#!/bin/sh
# Mints in several threads of one process. Checks that no IV repeats, that every path has the same
# outcome as in one thread, that nothing leaks, and that valgrind's helgrind reports no race.
# usage: run.sh EXTENSION.so
# PHP must be thread-safe and have the embed SAPI.
set -eu

: "${PHP:=$(command -v php)}" "${PHP_CONFIG:=$(command -v php-config)}"
extension=$(realpath "$1")
mint=$PWD/tests/threads/mint.php
every_path=$PWD/tests/memory/every_path.php

libraries=$("$PHP_CONFIG" --prefix)/lib
# Debian's source of PHP 8.2 puts it into another folder.
[ -e "$libraries/libphp.so" ] || libraries=$libraries/php
if [ "$("$PHP" -n -r 'echo PHP_ZTS;')" != 1 ] || [ ! -e "$libraries/libphp.so" ]; then
    echo "$PHP lacks --enable-zts or --enable-embed. make matrix builds a PHP with both." >&2
    exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# shellcheck disable=SC2046 # words
cc -Wall -Wextra -Wno-unused-parameter -O2 -g $("$PHP_CONFIG" --includes) tests/threads/host.c \
    -L"$libraries" -Wl,-rpath,"$libraries" -lphp -lpthread -o "$work/host"
expected=$("$PHP" -n -d "extension=$extension" -d display_errors=0 "$every_path")

# Runs the host through COMMAND, and checks its outcomes.
# usage: run_host NAME TOKENS-OF-A-THREAD COMMAND...
run_host() {
    name=$1 tokens=$2
    shift 2
    status=0
    "$@" "$work/host" "$extension" 8 "$tokens" "$mint" "$every_path" \
        >"$work/outcomes" 2>"$work/errors" || status=$?
    echo "threads: $name: $(cat "$work/errors")"
    # A debug build of PHP reports leaks at the end of each request.
    if [ $status -ne 0 ] || grep -q 'memory leaks detected' "$work/errors"; then
        exit 1
    fi
    if [ "$(sort -u "$work/outcomes")" != "$expected" ]; then
        echo "The outcomes of all paths in threads differ from those in one thread, $expected" >&2
        sort "$work/outcomes" | uniq -c >&2
        exit 1
    fi
}

run_host natively 100000 env
run_host "under helgrind" 1000 \
    env ZEND_DONT_UNLOAD_MODULES=1 valgrind --tool=helgrind --quiet --error-exitcode=9
echo "threads: every path has the same outcome as in one thread, no leaks, no races"
