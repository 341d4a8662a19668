#!/bin/sh
# Copies into FOLDER the licences of the extension and of everything that is linked into it.
# usage: notices.sh FOLDER
set -eu

cd "$(dirname "$0")/.."
rust=$(rustc --print sysroot)/share/doc/rust/COPYRIGHT-library.html
if [ ! -r "$rust" ]; then
    echo "The licences of Rust's standard library are missing: $rust. Rust from https://rustup.rs" \
        "has them." >&2
    exit 1
fi
install -m 644 LICENSE THIRD-PARTY "$1/"
install -m 644 "$rust" "$1/THIRD-PARTY-RUST.html"
