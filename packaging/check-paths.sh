#!/bin/sh
# Checks that a file that will be published names no folder of this machine.
# usage: check-paths.sh FILE
set -eu

cd "$(dirname "$0")/.."
status=0
for folder in "$PWD/src" "$PWD/target" "${CARGO_HOME:-$HOME/.cargo}/registry" \
    "${RUSTUP_HOME:-$HOME/.rustup}"; do
    if grep -aqF "$folder/" "$1"; then
        echo "$1 names a folder of this machine: $folder. Build it with tools/cargo-build.sh," \
            "without RUSTFLAGS, after make clean." >&2
        status=1
    fi
done
exit $status
