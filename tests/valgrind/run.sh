#!/bin/sh
# Runs phpt files under valgrind with run-tests.php -m.
# usage: run.sh EXTENSION.so FILE-OR-FOLDER...
set -eu

here=$(realpath "$(dirname "$0")")
VALGRIND=$(command -v valgrind)
PATH=$here:$PATH
VALGRIND_OPTS="--leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite \
    --trace-children-skip=*/cc"
export VALGRIND PATH VALGRIND_OPTS
extension=$1
shift

# SKIP_ASAN makes run-tests.php wait three times as long for each test.
# pcre.jit=0: PCRE's generated code reads 16 bytes at a time, also past the end of a string, and
# valgrind would report that.
SKIP_ASAN=1 exec "$here/../../tools/run-phpt.sh" "$extension" -m -d pcre.jit=0 "$@"
