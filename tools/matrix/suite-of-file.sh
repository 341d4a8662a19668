#!/bin/sh
# Runs the phpt suite, or some of its folders, on an extension that was built elsewhere. Prints a
# last line with the PHP's version, for run.sh.
# usage: suite-of-file.sh PHP PHP_CONFIG EXTENSION.so [FOLDER...]
set -eu

cd "$(dirname "$0")/../.."
export PHP="$1" PHP_CONFIG="$2"
extension=$3
shift 3
# shellcheck disable=SC2046 # folders
[ $# -gt 0 ] || set -- $(tools/phpt-folders.sh)
# Emulation is slow: run-tests.php gives a test 60 seconds, and a second worker 5 to start.
export TEST_TIMEOUT=600
status=0
# shellcheck disable=SC2046 # folders
tools/run-phpt.sh "$extension" -j1 $(printf 'tests/%s ' "$@") || status=$?
tools/matrix/describe.sh "$PHP"
exit $status
