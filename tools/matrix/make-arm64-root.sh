#!/bin/sh
# Unpacks Debian packages for aarch64 into a folder, as root. Checks their signatures. No package is
# configured, which takes twenty minutes under emulation and is not needed to run a PHP.
# usage: make-arm64-root.sh ROOT KEYRING SUITE PACKAGE,PACKAGE... [MIRROR]
set -eu

root=$1 keyring=$2 suite=$3 packages=$4 mirror=${5:-http://deb.debian.org/debian}
more_suites=
# A PHP moves between sid and experimental.
[ "$suite" != sid ] || more_suites=--extra-suites=experimental

rm -rf "$root.partial" "$root.packages"
mkdir -p "$root.partial"
# Nothing of a system that could not be made stays.
trap 'rm -rf "$root.partial" "$root.packages"' EXIT
debootstrap --download-only --arch=arm64 --force-check-gpg --keyring="$keyring" --variant=minbase \
    ${more_suites:+"$more_suites"} --include="$packages" "$suite" "$root.packages" "$mirror" \
    /usr/share/debootstrap/scripts/sid || {
    echo "Cannot download $packages of $suite for arm64 from $mirror." >&2
    echo "Set MIRROR_DEBIAN to a mirror that this machine can reach." >&2
    exit 1
}
# Debian's folders /bin and /lib are links, which a package made before it did not contain.
for folder in bin lib sbin; do
    mkdir -p "$root.partial/usr/$folder"
    ln -s "usr/$folder" "$root.partial/$folder"
done
for package in "$root.packages"/var/cache/apt/archives/*.deb; do
    dpkg-deb --fsys-tarfile "$package" |
        tar -C "$root.partial" --keep-directory-symlink -xf -
done
# Links that the packages' scripts would have made.
ln -sf gcc "$root.partial/usr/bin/cc"
ln -sf mawk "$root.partial/usr/bin/awk"
# PHP's preloading asks for the user root.
for list in passwd group; do
    cp "$root.partial/usr/share/base-passwd/$list.master" "$root.partial/etc/$list"
done
mv "$root.partial" "$root"
