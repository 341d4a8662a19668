#!/bin/sh
# Tests packaging/install/install.sh: with this PHP in private folders, and with stubs in the folder
# layouts of other vendors. Changes nothing outside of a temporary folder.
# usage: run.sh EXTENSION.so
set -eu

: "${PHP:=$(command -v php)}" "${PHP_CONFIG:=$(command -v php-config)}"
extension=$(realpath "$1")
tests=$(realpath "$(dirname "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PHP PHP_CONFIG extension tests work

for part in rejected layouts docker real make bad_input interrupted; do
    sh -eu "$tests/$part.sh"
done
