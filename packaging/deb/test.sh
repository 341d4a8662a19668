#!/bin/sh
# Tests the Debian package in a fresh system of this machine's release, as root: checks it with
# lintian, then installs, upgrades, removes and purges it.
# usage: test.sh PACKAGE.deb NEWER.deb CACHE
# The fresh system is kept in the folder CACHE.
set -eu

# In its own namespaces this script is process 1, and the kernel removes its mounts when it ends.
if [ $$ -ne 1 ]; then
    exec unshare --mount --pid --fork --kill-child --mount-proc "$0" "$@"
fi

older=$(realpath "$1")
newer=$(realpath "$2")
mkdir -p "$3"
cache=$(realpath "$3")
here=$(realpath "$(dirname "$0")")
. /etc/os-release
system=$cache/deb-$VERSION_CODENAME
php=$(dpkg-deb --field "$older" Package | cut -d- -f1)

in_system() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive chroot "$@"
}

if [ ! -d "$system" ]; then
    rm -rf "$system.partial"
    mirror=$("$here/../../tools/matrix/mirror.sh" "$ID")
    debootstrap --variant=minbase "$VERSION_CODENAME" "$system.partial" ${mirror:+"$mirror"} \
        >/dev/null
    # Prevents services from starting in the system.
    printf '#!/bin/sh\nexit 101\n' >"$system.partial/usr/sbin/policy-rc.d"
    chmod +x "$system.partial/usr/sbin/policy-rc.d"
    in_system "$system.partial" sh -ec "
        apt-get update -qq
        apt-get install -qq -y --no-install-recommends \
            lintian $php-cli $php-fpm libapache2-mod-$php >/dev/null"
    mv "$system.partial" "$system"
fi

# The test writes into an overlay, so that the system stays fresh.
work=$(mktemp -d)
mount -t tmpfs tmpfs "$work"
mkdir "$work/upper" "$work/work" "$work/root"
mount -t overlay overlay -o "lowerdir=$system,upperdir=$work/upper,workdir=$work/work" "$work/root"
mount -t proc proc "$work/root/proc"
mount --rbind /dev "$work/root/dev"
cp "$older" "$work/root/older.deb"
cp "$newer" "$work/root/newer.deb"
cp "$here/test-in-system.sh" "$work/root/"
in_system "$work/root" /test-in-system.sh "$php"
