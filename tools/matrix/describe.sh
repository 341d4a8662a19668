#!/bin/sh
# Prints the line with a PHP's version that run.sh looks for. usage: describe.sh PHP
set -eu

"$1" -n -r '
    echo "matrix: ", PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION, ".", PHP_RELEASE_VERSION, " ",
        PHP_ZTS ? "ZTS" : "NTS", " ", PHP_DEBUG ? "yes" : "no", "\n";
'
