#!/bin/sh
# Tests the archive of make dist-all in fresh systems, as root: installs, uses, upgrades and removes
# the extension for two PHPs at once. Keeps the fresh systems in CACHE.
# usage: systems.sh ARCHIVE.tar.gz CACHE [SUITE...]
set -eu

# In unshare.sh this script is process 1, and the kernel removes its mounts when it ends.
tests=$(realpath "$(dirname "$0")")
matrix=$tests/../../tools/matrix
[ $$ -eq 1 ] || exec "$matrix/unshare.sh" "$0" "$@"

archive=$(realpath "$1")
mkdir -p "$2"
cache=$(realpath "$2")
shift 2
debian_keys=/usr/share/keyrings/debian-archive-keyring.gpg
ubuntu_keys=$cache/install-trixie/usr/share/keyrings/ubuntu-archive-keyring.gpg

in_system() {
    env -i PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive chroot "$@"
}

# Makes the fresh system of a suite once, with Debian's or Ubuntu's own PHPs.
# usage: make_system DISTRIBUTION KEYRING SUITE PHP...
make_system() {
    distribution=$1 keyring=$2 suite=$3 system=$cache/install-$3
    shift 3
    [ ! -d "$system" ] || return 0
    rm -rf "$system.new"
    "$matrix/make-root.sh" "$system.new" "$distribution" "$keyring" "$suite" \
        "$("$matrix/mirror.sh" "$distribution")" >"$cache/install-$suite.log" 2>&1
    printf '#!/bin/sh\nexit 101\n' >"$system.new/usr/sbin/policy-rc.d"
    chmod +x "$system.new/usr/sbin/policy-rc.d"
    packages=sudo
    for php in "$@"; do
        packages="$packages $php-cli $php-fpm"
    done
    in_system "$system.new" sh -ec "
        apt-get update -qq
        apt-get install -qq -y --no-install-recommends $packages" >>"$cache/install-$suite.log" 2>&1
    mv "$system.new" "$system"
}

# Copies PHP of another suite's system into $root, as a foreign repository would install it: into
# Debian's folders, but with libraries of its own.
# usage: borrow SUITE PHP
borrow() {
    donor=$cache/install-$1 version=${2#php}
    libraries=$root/opt/$2-libraries
    mkdir -p "$libraries" "$root/usr/lib/php" "$root/etc/php"
    cp "$donor/usr/bin/$2" "$root/usr/bin/"
    api=$(in_system "$donor" "$2" -n -r 'echo basename(ini_get("extension_dir"));')
    cp -R "$donor/usr/lib/php/$api" "$donor/usr/lib/php/$version" "$root/usr/lib/php/"
    cp -R "$donor/etc/php/$version" "$root/etc/php/"
    rm -rf "$root/etc/php/$version/fpm" "$root/usr/lib/php/$version/sapi/fpm"
    in_system "$donor" sh -c "ldd /usr/bin/$2 /usr/lib/php/$api/*.so" |
        sed -n 's|.*[[:space:]]\(/[^ ]*\) (0x.*|\1|p' | sort -u | while read -r library; do
        cp -L "$donor$library" "$libraries/"
    done
    loader=$(patchelf --print-interpreter "$root/usr/bin/$2")
    patchelf --set-interpreter "/opt/$2-libraries/${loader##*/}" --force-rpath \
        --set-rpath "/opt/$2-libraries" "$root/usr/bin/$2"
}

# Tests the archive in a copy of the suite's system. BORROWED is a suite and a PHP, or nothing.
# usage: test_in SUITE "PHP PHP" [BORROWED...]
test_in() {
    suite=$1 phps=$2
    shift 2
    case " $suites " in *" $suite "*) ;; *) return 0 ;; esac
    overlay=$(mktemp -d)
    mount -t tmpfs tmpfs "$overlay"
    root=$overlay/root
    mkdir "$overlay/upper" "$overlay/work" "$root"
    mount -t overlay overlay \
        -o "lowerdir=$cache/install-$suite,upperdir=$overlay/upper,workdir=$overlay/work" "$root"
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    [ $# -eq 0 ] || borrow "$@"
    cp "$archive" "$root/archive.tar.gz"
    cp "$tests/in-system.sh" "$root/"
    echo "== $suite with $phps"
    # shellcheck disable=SC2086 # words
    in_system "$root" sh /in-system.sh $phps || {
        echo "tests/install: failed in $suite" >&2
        failed=yes
    }
    umount -l "$overlay"
}

suites=${*:-bookworm trixie jammy noble sid}
failed=
make_system debian $debian_keys trixie php8.4
make_system debian $debian_keys sid php8.5 php8.6
make_system debian $debian_keys bookworm php8.2
make_system ubuntu "$ubuntu_keys" jammy php8.1
make_system ubuntu "$ubuntu_keys" noble php8.3
test_in bookworm "php8.2 php8.4" trixie php8.4
test_in trixie "php8.4 php8.5" sid php8.5
test_in jammy "php8.1 php8.4" trixie php8.4
test_in noble "php8.3 php8.4" trixie php8.4
test_in sid "php8.5 php8.6"
[ -z "$failed" ]
