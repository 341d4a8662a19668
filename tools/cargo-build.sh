#!/bin/sh
# Builds the extension's release with cargo, for PHP and PHP_CONFIG. Two builds of the same sources
# in different folders are the same bytes, and name no folder of this machine.
# usage: cargo-build.sh [OPTION-OF-CARGO...]
set -eu

cd "$(dirname "$0")/.."
triple=$(rustc -vV | sed -n 's/^host: //p')
for option in "$@"; do
    case $option in
        --target=*) triple=${option#*=} ;;
    esac
done

# Panics name their source file. Without this, the path would begin with the builder's home folder.
# The variable RUSTFLAGS would replace the flags that .cargo/config.toml has for Alpine and macOS.
flags="[
    '--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=/cargo',
    '--remap-path-prefix=$PWD=/zego_server_assistant',
]"
exec cargo rustc --release --locked --lib --crate-type cdylib "$@" \
    --config "target.$triple.rustflags=$flags"
