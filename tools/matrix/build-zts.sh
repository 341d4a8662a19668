#!/bin/sh
# Builds Debian's source of PHP into /opt/php-zts: thread-safe and with assertions. Does nothing if
# this version of the script built it already. Run it as root in a Debian system.
# usage: build-zts.sh SOURCE-PACKAGE
set -eu

prefix=/opt/php-zts
cmp -s "$0" "$prefix/built-by" && exit 0

apt-get update -qq
apt-get install -qq -y --no-install-recommends \
    dpkg-dev autoconf bison gcc g++ libc6-dev libssl-dev libtool make pkgconf re2c
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
# apt's own download user may not write to this folder.
apt-get -o APT::Sandbox::User=root source -qq "$1"
cd "$1"-*/
./buildconf --force
./configure --prefix="$prefix" --disable-all --enable-cli --enable-embed \
    --enable-zts --enable-debug --with-openssl --enable-pcntl --enable-tokenizer --enable-opcache
make -j"$(nproc)"
rm -rf "$prefix"
make install
cp "$0" "$prefix/built-by"
