#!/bin/sh
# Makes the root folder of a Debian or Ubuntu system, each package of it signed by that archive.
# usage: make-root.sh ROOT DISTRIBUTION KEYRING SUITE     needs root
set -eu

# debootstrap mounts, and unshare.sh's command is process 1 in there.
[ $$ -eq 1 ] || exec "$(dirname "$0")/unshare.sh" "$0" "$@"

root=$1 distribution=$2 keyring=$3 suite=$4
# debootstrap's scripts: Debian's have not changed since sid's was written, nor Ubuntu's since
# gutsy's, and an older debootstrap does not know the names of all suites.
case $distribution in
    debian)
        mirror=http://deb.debian.org/debian components=main script=sid
        packages=make,ubuntu-keyring sources=$suite
        # What is in experimental only, apt takes from there, and the rest from sid.
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
    --include="$packages" "$suite" "$root.partial" "$mirror" "/usr/share/debootstrap/scripts/$script"
for source in $sources; do
    for kind in deb deb-src; do
        echo "$kind $mirror $source $components" | tr , ' '
    done
done >"$root.partial/etc/apt/sources.list"
# debootstrap does not mind a mirror that has not been brought up to date for weeks. Nor is apt to.
echo 'Acquire::Check-Valid-Until "false";' >"$root.partial/etc/apt/apt.conf.d/valid-until"
mv "$root.partial" "$root"
