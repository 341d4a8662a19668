#!/bin/sh
# Unpacks Debian or Ubuntu packages into FOLDER/PACKAGE. It installs none of them, and needs no root.
# Prints a line for each package that cannot be had. It succeeds then too.
# usage: unpack-packages.sh FOLDER PACKAGE...
set -eu

command -v apt-get >/dev/null 2>&1 || exit 0
folder=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# usage: unpack PACKAGE
unpack() {
    if ! apt-cache show "$1" >/dev/null 2>&1; then
        echo "apt knows no package $1. Its tests are skipped."
        return
    fi
    echo "Unpacking the package $1 into $folder, without installing it"
    # apt's own download user may not write to this folder.
    if ! (cd "$work" && apt-get -o APT::Sandbox::User=root download -qq "$1"); then
        echo "Cannot download $1. Its tests are skipped. Does apt-get update help?"
        return
    fi
    mkdir -p "$folder" && dpkg-deb -x "$work/$1"_*.deb "$work/$1" && mv "$work/$1" "$folder/$1"
}

for package in "$@"; do
    [ -d "$folder/$package" ] || unpack "$package"
done
