#!/bin/sh
# Runs every path through the extension under valgrind: no error, nothing definitely lost.
# usage: test-memory.sh EXTENSION.so
set -eu

: "${PHP:=$(command -v php)}"
# As run-tests.php -m does: USE_ZEND_ALLOC=0 for valgrind to see each block by itself instead of
# PHP's pools, ZEND_DONT_UNLOAD_MODULES=1 for what the module holds until the process ends to have
# a holder then, and the frames in its code a name.
USE_ZEND_ALLOC=0 ZEND_DONT_UNLOAD_MODULES=1 valgrind --quiet --error-exitcode=9 --trace-children=yes \
    --leak-check=full --errors-for-leak-kinds=definite --show-leak-kinds=definite \
    "$PHP" -n -d "extension=$(realpath "$1")" -d error_reporting=0 tests/memory/every_path.php
echo "valgrind: no errors, nothing definitely lost"
