#!/bin/sh
# Runs phpt files under valgrind with run-tests.php -m, without those in the file left_out.
# usage: run.sh EXTENSION.so FILE-OR-FOLDER...    the files are relative to the project's folder
set -eu

extension=$(realpath "$1")
shift
here=$(realpath "$(dirname "$0")")
cd "$here/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

sed -n 's/^\(tests[^:]*\): .*/\1/p' tests/valgrind/left_out >"$work/entries"
while read -r entry; do
    find "$entry" -name '*.phpt' 2>/dev/null | grep . || {
        echo "tests/valgrind/left_out lists $entry, which has no phpt." >&2
        exit 1
    }
done <"$work/entries" >"$work/left_out"
sort -o "$work/left_out" "$work/left_out"
find "$@" -name '*.phpt' | sort | comm -23 - "$work/left_out" >"$work/tests"
if [ ! -s "$work/tests" ]; then
    echo "tests/valgrind/left_out lists every phpt in $*." >&2
    exit 1
fi

# Many tests run every page of one site, each in a process of its own. Three of the 14 pages run
# under valgrind: they load a file for each class, one file with all, and files by an autoloader.
pages=tests/replace_userland/site/public
find $pages/auto_loader_asked.php $pages/bundle.php $pages/require.php >"$work/traced"
untraced=$(find $pages -name '*.php' | sort | comm -23 - "$work/traced" |
    sed 's|^.*\(/public/.*\)$|*\1*|' | paste -sd,)
# zego-token survey reads the code of a site, and calls nothing of the extension.
untraced=$untraced,survey

VALGRIND=$(command -v valgrind)
PATH=$here:$PATH
# run-tests.php takes each message of valgrind as a leak. Without --vgdb=no, a process that becomes
# another user reports that it cannot remove its pipes for gdb. With lax-ioctls, valgrind does not
# report an ioctl that it does not know, as a terminal's. setpriv starts PHP as another user, which
# cannot write into the folder of the log. With --vex-guest-chase=no, PHP starts in a fifth less
# time: valgrind translates smaller pieces of code, and most of them run only once.
VALGRIND_OPTIONS="--leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite \
    --trace-children-skip=*/cc,*/setpriv --trace-children-skip-by-arg=$untraced \
    --vgdb=no --sim-hints=lax-ioctls --vex-guest-chase=no"
export VALGRIND PATH VALGRIND_OPTIONS

# SKIP_ASAN makes run-tests.php wait three times as long for each test.
# pcre.jit=0: PCRE's generated code reads 16 bytes at a time, also past the end of a string, and
# valgrind would report that.
# shellcheck disable=SC2046 # the paths have no spaces
SKIP_ASAN=1 tools/run-phpt.sh "$extension" -m -d pcre.jit=0 $(cat "$work/tests")
