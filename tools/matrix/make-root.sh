#!/bin/sh
# Installs a Debian or Ubuntu system into a folder, as root. Checks each package's signature.
# usage: make-root.sh ROOT DISTRIBUTION KEYRING SUITE
set -eu

# debootstrap mounts folders. In unshare.sh this script is process 1, and its mounts end with it.
[ $$ -eq 1 ] || exec "$(dirname "$0")/unshare.sh" "$0" "$@"

root=$1 distribution=$2 keyring=$3 suite=$4
# An older debootstrap does not know the newest suites, so its script is named here. All of Debian's
# newer suites use the script of sid, all of Ubuntu's that of gutsy.
case $distribution in
    debian)
        mirror=http://deb.debian.org/debian components=main script=sid
        packages=make,ubuntu-keyring sources=$suite
        # apt takes a package from experimental only if sid does not have it.
        [ "$suite" != sid ] || sources="sid experimental"
        ;;
    ubuntu)
        mirror=http://archive.ubuntu.com/ubuntu components=main,universe script=gutsy
        packages=make sources="$suite $suite-updates $suite-security"
        ;;
esac

rm -rf "$root.partial"
mkdir -p "$root.partial"
debootstrap --force-check-gpg --keyring="$keyring" --variant=minbase --components="$components" \
    --include="$packages" "$suite" "$root.partial" "$mirror" \
    "/usr/share/debootstrap/scripts/$script"
for source in $sources; do
    for kind in deb deb-src; do
        echo "$kind $mirror $source $components" | tr , ' '
    done
done >"$root.partial/etc/apt/sources.list"
# Like debootstrap, apt shall accept a mirror that was not updated for weeks.
echo 'Acquire::Check-Valid-Until "false";' >"$root.partial/etc/apt/apt.conf.d/valid-until"
mv "$root.partial" "$root"
