#!/bin/sh
# Prints the folders below tests/ that hold phpt files. tests/faults is not one of them: it needs a
# build with the feature fault-injection.
set -eu

cd "$(dirname "$0")/../tests"
# Top-level folders only, because run-tests.php looks into the folders below by itself.
find . -name node_modules -prune -o -name '*.phpt' -print | cut -d/ -f2 | sort -u | grep -vx faults
