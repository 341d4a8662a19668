#!/bin/sh
# Runs a command in an official PHP image (Debian or Alpine) after installing Rust and libclang.
# usage: in-php-image.sh COMMAND...
set -eu

if command -v apk >/dev/null 2>&1; then
    # shellcheck disable=SC2086 # words
    apk add --no-cache $PHPIZE_DEPS clang-dev curl zip
    # Alpine puts libclang into a folder that is named for LLVM's version.
    LIBCLANG_PATH=$(dirname "$(find /usr/lib/llvm* -name 'libclang.so*' | head -n 1)")
    export LIBCLANG_PATH
else
    apt-get update -qq
    apt-get install -qq -y --no-install-recommends libclang-dev
fi
curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y --profile minimal
PATH=$HOME/.cargo/bin:$PATH exec "$@"
