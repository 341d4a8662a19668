#!/bin/sh
# Checks that cargo and a recent enough rustc are installed. If not, prints where to get them.
set -eu

needed=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' "$(dirname "$0")/../Cargo.toml")
found=$(rustc --version 2>/dev/null | cut -d' ' -f2 || true)
if command -v cargo >/dev/null 2>&1 && [ -n "$found" ] &&
    [ "$(printf '%s\n%s\n' "$needed" "$found" | sort -V | head -n1)" = "$needed" ]; then
    exit 0
fi
if [ -n "$found" ]; then
    echo "Rust $needed or later is needed, but rustc is Rust $found." >&2
else
    echo "Rust $needed or later is needed, but none is installed." >&2
fi
echo "Get Rust from https://rustup.rs. If rustup is installed already, run 'rustup update'." >&2
exit 1
