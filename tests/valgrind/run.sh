#!/bin/sh
# Runs phpt files under valgrind with run-tests.php -m.
# usage: run.sh EXTENSION.so FILE-OR-FOLDER...
set -eu

here=$(realpath "$(dirname "$0")")
VALGRIND=$(command -v valgrind)
PATH=$here:$PATH
# run-tests.php takes each message of valgrind as a leak. Without --vgdb=no, a process that becomes
# another user reports that it cannot remove its pipes for gdb. With lax-ioctls, valgrind does not
# report an ioctl that it does not know, as a terminal's. setpriv starts PHP as another user, which
# cannot write into the folder of the log.
VALGRIND_OPTIONS="--leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite \
    --trace-children-skip=*/cc,*/setpriv --vgdb=no --sim-hints=lax-ioctls"
export VALGRIND PATH VALGRIND_OPTIONS
extension=$1
shift

# SKIP_ASAN makes run-tests.php wait three times as long for each test.
# pcre.jit=0: PCRE's generated code reads 16 bytes at a time, also past the end of a string, and
# valgrind would report that.
SKIP_ASAN=1 exec "$here/../../tools/run-phpt.sh" "$extension" -m -d pcre.jit=0 "$@"
