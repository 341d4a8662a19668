#!/bin/sh
# Says which Rust is needed and where to get it, unless it is there.
set -eu

needed=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' "$(dirname "$0")/../Cargo.toml")
found=$(rustc --version 2>/dev/null | cut -d' ' -f2 || true)
if command -v cargo >/dev/null 2>&1 && [ -n "$found" ] &&
    [ "$(printf '%s\n%s\n' "$needed" "$found" | sort -V | head -n1)" = "$needed" ]; then
    exit 0
fi
echo "Rust $needed or later is needed, and ${found:-none} is here." >&2
echo "Get it from https://rustup.rs, or run 'rustup update' where rustup is installed already." >&2
exit 1
