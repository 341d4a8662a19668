#!/bin/sh
# Runs phpt files with the extensions that `make test-phpt` has unpacked, all at once.
# usage: run.sh EXTENSION.so FILE-OR-FOLDER...
set -eu

: "${PHP:=$(command -v php)}"
extension=$1
shift
folder=$(basename "$("$PHP" -n -r 'echo PHP_EXTENSION_DIR;')")
options=
for neighbour in "$PWD"/target/neighbours/*/usr/lib/php/"$folder"/*.so; do
    case $neighbour in
        */\*.so) ;;
        */xdebug.so) options="$options -d zend_extension=$neighbour -d xdebug.start_with_request=no" ;;
        */uopz.so) options="$options -d extension=$neighbour -d uopz.exit=1" ;;
        *) options="$options -d extension=$neighbour" ;;
    esac
done
if [ -z "$options" ]; then
    echo "No other extension has a package for this PHP, so this test is skipped."
    exit 0
fi

# run-tests.php switches Xdebug off in php.ini, but this variable has precedence.
export XDEBUG_MODE=coverage,debug,gcstats,trace
# shellcheck disable=SC2086 # words
exec tools/run-phpt.sh "$extension" $options "$@"
