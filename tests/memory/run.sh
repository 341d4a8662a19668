#!/bin/sh
# Checks the extension's use of memory: every path under valgrind, every allocation made to fail
# once, little memory, and a million calls.
# usage: run.sh EXTENSION.so
set -eu

: "${PHP:=$(command -v php)}" "${PHP_CONFIG:=$(command -v php-config)}"
extension=$(realpath "$1")

# USE_ZEND_ALLOC=0: PHP takes each block from malloc(), so that valgrind sees it. PHP unloads the
# extension at the end, so that its globals no longer keep a block reachable. For the names of
# functions in a report, set ZEND_DONT_UNLOAD_MODULES=1.
USE_ZEND_ALLOC=0 \
    valgrind --quiet --error-exitcode=9 --trace-children=yes \
    --leak-check=full --errors-for-leak-kinds=definite --show-leak-kinds=definite \
    "$PHP" -n -d "extension=$extension" -d error_reporting=0 tests/memory/every_path.php
echo "valgrind: no errors, no definitely lost blocks"

failing=$(mktemp --suffix=.so)
trap 'rm -f "$failing"' EXIT
# shellcheck disable=SC2046 # words
cc -Wall -shared -fPIC $("$PHP_CONFIG" --includes) \
    -o "$failing" tests/memory/support/failing_allocations.c
# glibc counts freed blocks in its caches as allocated. Without caches the counts are exact.
GLIBC_TUNABLES=glibc.malloc.tcache_count=0:glibc.malloc.mxfast=0 \
    "$PHP" -n -d "extension=$extension" -d "extension=$failing" tests/memory/bailouts.php

posix=$("$PHP" -n -m | grep -qx posix || echo "-d extension=posix")
# shellcheck disable=SC2086 # two words or none
"$PHP" -n $posix -d "extension=$extension" tests/memory/little_memory.php

"$PHP" -n -d "extension=$extension" tests/memory/million_calls.php
