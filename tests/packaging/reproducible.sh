#!/bin/sh
# Builds the extension twice, from copies of the sources in two folders of different length and with
# two cargo homes, and compares the bytes. Takes minutes, because each build starts from nothing.
# usage: reproducible.sh
set -eu

: "${PHP:=$(command -v php)}" "${PHP_CONFIG:=$(command -v php-config)}"
export PHP PHP_CONFIG
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
home=${CARGO_HOME:-$HOME/.cargo}
cargo fetch --locked --quiet

# usage: build FOLDER
build() {
    mkdir -p "$work/$1/source" "$work/$1/cargo"
    tar --exclude=./target --exclude=./.git -cf - . | tar -C "$work/$1/source" -xf -
    # Crates are compiled where they are unpacked, so a link to this home would not be another path.
    cp -R "$home/registry" "$work/$1/cargo/"
    (cd "$work/$1/source" && CARGO_HOME=$work/$1/cargo tools/cargo-build.sh &&
        CARGO_HOME=$work/$1/cargo packaging/check-paths.sh target/release/libzego_server_assistant.so)
    built=$work/$1/source/target/release/libzego_server_assistant.so
    [ -e "$built" ] || built=${built%.so}.dylib
    cp "$built" "$work/$1.so"
    rm -rf "${work:?}/$1"
}

build a
build another-and-longer-name
sha256sum "$work/a.so" "$work/another-and-longer-name.so" | sed "s|$work/||"
cmp "$work/a.so" "$work/another-and-longer-name.so"
echo "reproducible: two builds in two folders are the same bytes"
