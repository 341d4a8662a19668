#!/bin/sh
# Prints where php-src's run-tests.php is that belongs to PHP_CONFIG.
set -eu

# Debian's place, php-src's own, and the one with the API's number between.
prefix=$("$PHP_CONFIG" --prefix)
for run_tests in "$("$PHP_CONFIG" --extension-dir)/build/run-tests.php" \
    "$prefix/lib/php/build/run-tests.php" "$prefix"/lib/php/*/build/run-tests.php; do
    if [ -f "$run_tests" ]; then
        echo "$run_tests"
        exit 0
    fi
done
echo "run-tests.php is not there: it comes with the package that $PHP_CONFIG is of." >&2
exit 1
