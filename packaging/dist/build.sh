#!/bin/sh
# Builds the release asset for PHP and PHP_CONFIG in FOLDER. The extension is for the machine of
# PHP: that can be an aarch64 that is emulated.
# usage: build.sh FOLDER
set -eu

: "${PHP:=$(command -v php)}" "${PHP_CONFIG:=$(command -v php-config)}"
export PHP PHP_CONFIG
cd "$(dirname "$0")/../.."
. packaging/dist/platform.sh

case $libc in
    glibc) built=$(packaging/dist/build-for-old-glibc.sh "$machine") ;;
    *)
        tools/cargo-build.sh
        built=target/release/libzego_server_assistant.so
        [ "$os" = linux ] || built=target/release/libzego_server_assistant.dylib
        ;;
esac
packaging/dist/asset.sh "$built" "$1"
