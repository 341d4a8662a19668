#!/bin/sh
# Mints with each of two PHPs, and decodes with the other: they can be of two processors, or one can
# lack the processor's AES instructions.
# usage: run.sh PHP EXTENSION.so OTHER-PHP OTHER-EXTENSION.so
set -eu

set -- "$1" "$(realpath "$2")" "$3" "$(realpath "$4")"
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# usage: run PHP EXTENSION.so FILE ARGUMENT
run() {
    php=$1 extension=$2
    shift 2
    "$php" -n -d "extension=$extension" "$@"
}

# usage: describe PHP EXTENSION.so
describe() {
    echo "$("$1" -n -r 'echo php_uname("m");'), AES in $(run "$1" "$2" --ri zego_server_assistant |
        sed -n 's/^AES => \([a-z]*\).*/\1/p')"
}

for pair in there back; do
    run "$1" "$2" mint.php 500 >"$work/tokens"
    echo "cross: $(describe "$1" "$2") minted, $(describe "$3" "$4"):" \
        "$(run "$3" "$4" decode.php "$work/tokens")"
    [ $pair = back ] || set -- "$3" "$4" "$1" "$2"
done
