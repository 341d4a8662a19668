#!/bin/sh
# Installs, upgrades, removes and purges the Debian package in a fresh system like this one, and checks it with lintian.
# usage: test.sh PACKAGE.deb NEWER.deb CACHE     needs root
# CACHE is where the fresh system is kept.
set -eu

# What is mounted below goes away with process 1 of a namespace.
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
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$@"
}

if [ ! -d "$system" ]; then
    rm -rf "$system.partial"
    debootstrap --variant=minbase "$VERSION_CODENAME" "$system.partial" >/dev/null
    # No service is to start in there.
    printf '#!/bin/sh\nexit 101\n' >"$system.partial/usr/sbin/policy-rc.d"
    chmod +x "$system.partial/usr/sbin/policy-rc.d"
    in_system "$system.partial" sh -ec "
        apt-get update -qq
        apt-get install -qq -y --no-install-recommends lintian $php-cli $php-fpm libapache2-mod-$php >/dev/null"
    mv "$system.partial" "$system"
fi

# A layer over it takes what the test writes.
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
