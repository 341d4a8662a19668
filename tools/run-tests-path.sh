#!/bin/sh
# Prints the path of php-src's run-tests.php that was installed with PHP_CONFIG.
set -eu

# Debian's path, php-src's own, and php-src's with the API number in it.
prefix=$("$PHP_CONFIG" --prefix)
for run_tests in "$("$PHP_CONFIG" --extension-dir)/build/run-tests.php" \
    "$prefix/lib/php/build/run-tests.php" "$prefix"/lib/php/*/build/run-tests.php; do
    if [ -f "$run_tests" ]; then
        echo "$run_tests"
        exit 0
    fi
done
echo "run-tests.php is missing. The package that installs $PHP_CONFIG installs it as well." >&2
exit 1
