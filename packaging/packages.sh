#!/bin/sh
# Makes Debian packages and RPMs of all extensions in the release archive that distributions can
# use (NTS, glibc), and checks the Debian packages with lintian.
# usage: packages.sh ARCHIVE.tar.gz REVISION FOLDER
set -eu

archive=$(realpath "$1")
here=$(realpath "$(dirname "$0")")
mkdir -p "$3"
folder=$(realpath "$3")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tar -xzf "$archive" -C "$work" --strip-components=1
for extension in "$work"/extensions/*-linux-glibc.so; do
    "$here/deb/build.sh" "$extension" "$2" "$folder"
    "$here/rpm/build.sh" "$extension" "$2" "$folder"
done
# The suppressed tag is only for uploads to Debian's own archive.
lintian --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs "$folder"/*.deb
ls -l "$folder"
