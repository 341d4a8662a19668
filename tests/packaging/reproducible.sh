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
    # The crates as they were downloaded. Cargo unpacks and compiles them in this home.
    mkdir "$work/$1/cargo/registry"
    cp -R "$home/registry/cache" "$home/registry/index" "$work/$1/cargo/registry/"
    built=$work/$1/source/target/release/libzego_server_assistant.so
    (
        cd "$work/$1/source"
        export CARGO_HOME="$work/$1/cargo" CARGO_NET_OFFLINE=true
        tools/cargo-build.sh
        packaging/check-paths.sh "$built"
    )
    cp "$built" "$work/$1.so"
    rm -rf "${work:?}/$1"
}

build a
build another-and-longer-name
sha256sum "$work/a.so" "$work/another-and-longer-name.so" | sed "s|$work/||"
cmp "$work/a.so" "$work/another-and-longer-name.so"
echo "reproducible: two builds in two folders are the same bytes"
