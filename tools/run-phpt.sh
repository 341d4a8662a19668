#!/bin/sh
# Runs phpt files with php-src's run-tests.php. Fails if a test fails, or if none passes.
# usage: run-phpt.sh EXTENSION.so|PREPENDED.php [OPTION-OF-RUN-TESTS...] FILE-OR-FOLDER...
# A PHP file takes the extension's place: PHP includes it before each script.
# PHP and PHP_CONFIG name the PHP to test with, by default the php and php-config in the PATH.
set -eu

PHP=$(command -v "${PHP:-php}")
PHP_CONFIG=$(command -v "${PHP_CONFIG:-php-config}")
case $1 in
    *.php) setting=auto_prepend_file=$(realpath "$1") ;;
    *) setting=extension=$(realpath "$1") ;;
esac
shift

run_tests=$(PHP_CONFIG=$PHP_CONFIG "$(dirname "$0")/run-tests-path.sh")

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
# -n: this machine's php.ini may load the extension already, or change the tests' results.
TEST_PHP_EXECUTABLE=$PHP NO_INTERACTION=1 REPORT_EXIT_STATUS=1 \
    "$PHP" -n "$run_tests" -n -q -j"$(getconf _NPROCESSORS_ONLN)" --show-diff \
    -d "$setting" "$@" >"$log" 2>&1 || status=$?
cat "$log"

# Borked tests are tests that run-tests.php could not run; leaked ones failed under valgrind (-m).
awk -v "status=$status" '
    /^Tests passed / { passed = $4 }
    /^Tests (failed|borked|leaked) / { failed += $4 }
    /^Tests skipped / { skipped = $4 }
    END {
        printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
        exit status != 0 || failed > 0 || passed == 0
    }' "$log"
