#!/bin/sh
# Installs a Debian or Ubuntu system into a folder, as root. Checks each package's signature.
# usage: make-root.sh ROOT DISTRIBUTION KEYRING SUITE [MIRROR]
set -eu

# debootstrap mounts folders. In unshare.sh this script is process 1, and its mounts end with it.
[ $$ -eq 1 ] || exec "$(dirname "$0")/unshare.sh" "$0" "$@"

root=$1 distribution=$2 keyring=$3 suite=$4 mirror=${5:-}
# An older debootstrap does not know the newest suites, so its script is named here. All of Debian's
# newer suites use the script of sid, all of Ubuntu's that of gutsy.
case $distribution in
    debian)
        : "${mirror:=http://deb.debian.org/debian}"
        components=main script=sid
        packages=make sources=$suite
        # run.sh takes Ubuntu's keys from it.
        [ "$suite" != trixie ] || packages=make,ubuntu-keyring
        # Sources of other PHPs, for the thread-safe build. A mirror can lack some of them.
        source_suites="$suite sid experimental bookworm"
        # apt takes a package from experimental only if sid does not have it.
        [ "$suite" != sid ] || sources="sid experimental" source_suites="sid experimental"
        ;;
    ubuntu)
        : "${mirror:=http://archive.ubuntu.com/ubuntu}"
        components=main,universe script=gutsy
        packages=make sources="$suite $suite-updates $suite-security" source_suites=
        ;;
esac

rm -rf "$root.partial"
mkdir -p "$root.partial"
# Nothing of a system that could not be made stays.
trap 'rm -rf "$root.partial"' EXIT
debootstrap --force-check-gpg --keyring="$keyring" --variant=minbase --components="$components" \
    --include="$packages" "$suite" "$root.partial" "$mirror" \
    "/usr/share/debootstrap/scripts/$script" || {
    echo "Cannot install $suite from $mirror." >&2
    echo "Set MIRROR_DEBIAN or MIRROR_UBUNTU to a mirror that this machine can reach." >&2
    exit 1
}
{
    for source in $sources; do
        echo "deb $mirror $source $components"
    done
    for source in $source_suites; do
        echo "deb-src $mirror $source $components"
    done
} | tr , ' ' >"$root.partial/etc/apt/sources.list"
# Like debootstrap, apt shall accept a mirror that was not updated for weeks.
echo 'Acquire::Check-Valid-Until "false";' >"$root.partial/etc/apt/apt.conf.d/valid-until"
mv "$root.partial" "$root"
