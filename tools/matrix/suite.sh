#!/bin/sh
# Runs make targets with one PHP. Prints a last line with the PHP's version, for run.sh.
# usage: suite.sh PHP PHP_CONFIG TARGET...
set -eu

cd "$(dirname "$0")/../.."
php=$1 php_config=$2
shift 2
status=0
make --keep-going "$@" "PHP=$php" "PHP_CONFIG=$php_config" || status=$?
tools/matrix/describe.sh "$php"
exit $status
