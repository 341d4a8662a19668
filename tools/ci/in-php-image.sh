#!/bin/sh
# Makes targets in one of Docker's official PHP images, Debian's or Alpine's, with Rust from rustup.
# usage: in-php-image.sh TARGET...
set -eu

if command -v apk >/dev/null 2>&1; then
    # shellcheck disable=SC2086 # words
    apk add --no-cache $PHPIZE_DEPS clang-dev curl zip
    # Alpine has a folder for each version of LLVM.
    LIBCLANG_PATH=$(dirname "$(find /usr/lib/llvm* -name 'libclang.so*' | head -n 1)")
    export LIBCLANG_PATH
else
    apt-get update -qq
    apt-get install -qq -y --no-install-recommends libclang-dev
fi
curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y --profile minimal
PATH=$HOME/.cargo/bin:$PATH exec make "$@"
