#!/bin/sh
# The extension's memory: every path under valgrind (no error, nothing definitely lost), every allocation of PHP's
# memory made to fail once, and a million calls.
# usage: run.sh EXTENSION.so
set -eu

: "${PHP:=$(command -v php)}" "${PHP_CONFIG:=$(command -v php-config)}"
extension=$(realpath "$1")

# As run-tests.php -m does: USE_ZEND_ALLOC=0 for valgrind to see each block by itself instead of
# PHP's pools, ZEND_DONT_UNLOAD_MODULES=1 for what the module holds until the process ends to have
# a holder then, and the frames in its code a name.
USE_ZEND_ALLOC=0 ZEND_DONT_UNLOAD_MODULES=1 valgrind --quiet --error-exitcode=9 --trace-children=yes \
    --leak-check=full --errors-for-leak-kinds=definite --show-leak-kinds=definite \
    "$PHP" -n -d "extension=$extension" -d error_reporting=0 tests/memory/every_path.php
echo "valgrind: no errors, nothing definitely lost"

failing=$(mktemp --suffix=.so)
trap 'rm -f "$failing"' EXIT
cc -Wall -shared -fPIC $("$PHP_CONFIG" --includes) -o "$failing" tests/memory/support/failing_allocations.c
"$PHP" -n -d "extension=$extension" -d "extension=$failing" tests/memory/bailouts.php

"$PHP" -n -d "extension=$extension" tests/memory/million_calls.php
