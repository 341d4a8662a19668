#!/bin/sh
# Runs phpt files with php-src's run-tests.php, and fails where a test fails or none ran.
# usage: run-phpt.sh EXTENSION.so FILE-OR-FOLDER...
set -eu

: "${PHP:=$(command -v php)}" "${PHP_CONFIG:=$(command -v php-config)}"
extension=$(realpath "$1")
shift

run_tests=$(PHP_CONFIG=$PHP_CONFIG "$(dirname "$0")/run-tests-path.sh")

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
# -n: a php.ini of the machine may already load the extension, or change what tests expect.
TEST_PHP_EXECUTABLE=$PHP NO_INTERACTION=1 REPORT_EXIT_STATUS=1 \
    "$PHP" -n "$run_tests" -n -q -j"$(getconf _NPROCESSORS_ONLN)" --show-diff -d "extension=$extension" "$@" \
    >"$log" 2>&1 || status=$?
cat "$log"

passed=$(sed -n 's/^Tests passed *: *\([0-9]*\).*/\1/p' "$log")
failed=$(sed -n 's/^Tests failed *: *\([0-9]*\).*/\1/p' "$log")
skipped=$(sed -n 's/^Tests skipped *: *\([0-9]*\).*/\1/p' "$log")
echo "${passed:-0} passed, ${failed:-0} failed, ${skipped:-0} skipped"
[ "$status" -eq 0 ] && [ "${failed:-0}" -eq 0 ] && [ "${passed:-0}" -gt 0 ]
