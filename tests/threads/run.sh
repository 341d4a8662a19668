#!/bin/sh
# Mints in several threads of one process: no IV twice, every path with the outcome it has without
# threads, no race that valgrind's helgrind sees, nothing leaked.
# usage: run.sh EXTENSION.so     with a thread-safe PHP that has the embed SAPI
set -eu

: "${PHP:=$(command -v php)}" "${PHP_CONFIG:=$(command -v php-config)}"
extension=$(realpath "$1")
mint=$PWD/tests/threads/mint.php
every_path=$PWD/tests/memory/every_path.php

libraries=$("$PHP_CONFIG" --prefix)/lib
if [ "$("$PHP" -n -r 'echo PHP_ZTS;')" != 1 ] || [ ! -e "$libraries/libphp.so" ]; then
    echo "This needs a PHP built with --enable-zts and --enable-embed, which $PHP is not. make matrix builds one." >&2
    exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cc -Wall -Wextra -Wno-unused-parameter -O2 -g $("$PHP_CONFIG" --includes) tests/threads/host.c \
    -L"$libraries" -Wl,-rpath,"$libraries" -lphp -lpthread -o "$work/host"
alone=$("$PHP" -n -d "extension=$extension" -d display_errors=0 "$every_path")

# usage: run_host NAME TOKENS-OF-A-THREAD COMMAND...     the COMMAND runs the host
run_host() {
    name=$1 tokens=$2
    shift 2
    status=0
    "$@" "$work/host" "$extension" 8 "$tokens" "$mint" "$every_path" >"$work/outcomes" 2>"$work/errors" || status=$?
    echo "threads: $name: $(cat "$work/errors")"
    # A debug build of PHP says at the end of each request what it has lost.
    if [ $status -ne 0 ] || grep -q 'memory leaks detected' "$work/errors"; then
        exit 1
    fi
    if [ "$(sort -u "$work/outcomes")" != "$alone" ]; then
        echo "Every path has another outcome in threads than alone, where it is $alone" >&2
        sort "$work/outcomes" | uniq -c >&2
        exit 1
    fi
}

run_host natively 100000 env
run_host "under helgrind" 1000 \
    env ZEND_DONT_UNLOAD_MODULES=1 valgrind --tool=helgrind --quiet --error-exitcode=9
echo "threads: every path as without threads, nothing leaked, no race seen"
