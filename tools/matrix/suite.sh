#!/bin/sh
# Runs make targets with one PHP. Prints a last line with the PHP's version, for run.sh.
# usage: suite.sh PHP PHP_CONFIG TARGET...
set -eu

cd "$(dirname "$0")/../.."
php=$1 php_config=$2
shift 2
status=0
make --keep-going "$@" "PHP=$php" "PHP_CONFIG=$php_config" || status=$?
"$php" -n -r '
    echo "matrix: ", PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION, ".", PHP_RELEASE_VERSION, " ",
        PHP_ZTS ? "ZTS" : "NTS", " ", PHP_DEBUG ? "yes" : "no", "\n";
'
exit $status
