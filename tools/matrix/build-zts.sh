#!/bin/sh
# Builds Debian's source of PHP into PREFIX, thread-safe; with --enable-debug also with assertions.
# Does nothing if this version of the script built it already. Run it as root in a Debian system.
# usage: build-zts.sh PREFIX --enable-debug|--disable-debug SOURCE-PACKAGE...
#
# Builds the first source package that a suite of the mirror has: mirrors lack some of them for
# days. Exits with 75 if there is none, or if the mirror does not answer.
set -eu

prefix=$1 debug=$2
shift 2
cmp -s "$0" "$prefix/built-by" && exit 0

apt-get update -qq || exit 75
apt-get install -qq -y --no-install-recommends \
    dpkg-dev autoconf bison gcc g++ libc6-dev libssl-dev libtool make pkgconf re2c
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# usage: get_source SOURCE-PACKAGE...
get_source() {
    for package in "$@"; do
        for suite in bookworm trixie sid experimental; do
            # apt's own download user may not write to this folder.
            if apt-get -o APT::Sandbox::User=root source -qq "$package/$suite"; then
                echo "Building $package of $suite"
                return 0
            fi
            rm -rf "${work:?}"/*
        done
    done
    return 1
}
if ! get_source "$@"; then
    echo "NOT RUN: the mirror has no source package of $*. Set MIRROR_DEBIAN to another mirror." >&2
    exit 75
fi
cd php*-*/
./buildconf --force
./configure --prefix="$prefix" --disable-all --enable-cli --enable-embed \
    --enable-zts "$debug" --with-openssl --enable-pcntl --enable-tokenizer --enable-opcache
make -j"$(nproc)"
rm -rf "$prefix"
make install
cp "$0" "$prefix/built-by"
