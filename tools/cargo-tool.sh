#!/bin/sh
# Prints the folder with a program of crates.io. Builds it into the user's cache if neither the PATH
# nor the cache has it.
# usage: cargo-tool.sh CRATE VERSION [OPTION-OF-CARGO-INSTALL...]
set -eu

crate=$1 version=$2
shift 2
cache=${XDG_CACHE_HOME:-$HOME/.cache}/zego_server_assistant/$crate-$version
if [ ! -x "$cache/bin/$crate" ] && command -v "$crate" >/dev/null 2>&1; then
    dirname "$(command -v "$crate")"
    exit
fi
if [ ! -x "$cache/bin/$crate" ]; then
    echo "Building $crate $version into $cache. This takes some minutes." >&2
    cargo install --quiet --locked --root "$cache" "$crate@$version" "$@" >&2
fi
echo "$cache/bin"
