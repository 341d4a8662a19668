#!/bin/sh
# Builds the release assets for each PHP that Debian or Ubuntu has, on one x86-64 Debian machine,
# and the archive of all of them. Goes on where it was stopped: an asset of the same sources is not
# built again.
# usage: all.sh CACHE FOLDER [ASSET...]
# With ASSET, only that is built, and no archive. It is the part of a file name from php on, for
# example php8.4-arm64-linux-glibc.
#
# The PHPs are in systems that debootstrap makes in the folder CACHE, the same as those of
# make matrix. An asset whose PHP cannot be had is reported, and the script fails at the end.
set -eu

cd "$(dirname "$0")/../.."
mkdir -p "$1/log" "$2"
cache=$(realpath "$1")
folder=$(realpath "$2")
shift 2
only=$*
log=$cache/log
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
. tools/matrix/systems.sh

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Writes the programs php and php-config of a system, for this system. Headers are in the root
# folder of that system. Each asset has its own paths, because cargo takes the same paths for the
# same PHP, and would keep the bindings of the last one.
# usage: write_php ROOT PHP-CONFIG COMMAND...
write_php() {
    php_root=$1 config=$2 programs=$work/$name
    shift 2
    mkdir "$programs"
    printf '#!/bin/sh\nexec %s -n "$@"\n' "$*" >"$programs/php"
    printf '#!/bin/sh\nsh "%s" "$@" | sed "s|-I/|-I%s/|g; s|^/|%s/|"\n' \
        "$php_root$config" "$php_root" "$php_root" >"$programs/php-config"
    chmod +x "$programs/php" "$programs/php-config"
}

# Builds with the PHP of write_php.
# usage: build NAME-OF-THE-SYSTEM [PHP_ROOT]
build() {
    export PHP="$programs/php" PHP_CONFIG="$programs/php-config" PHP_OF="$1" PHP_ROOT="${2:-}"
    tools/check-php.sh && run packaging/dist/build.sh "$folder"
}

# usage: install_packages SUITE FILE-OF-THE-LAST-PACKAGE PACKAGE...
install_packages() {
    suite=$1 last=$2
    shift 2
    # shellcheck disable=SC2016 # for the other shell
    [ -e "$cache/$suite$last" ] || in_system "$suite" sh -ec '
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@"
    ' sh "$@"
}

# usage: packaged DISTRIBUTION KEYRING SUITE PHP
packaged() {
    make_system "$1" "$2" "$3" &&
        install_packages "$3" "/usr/bin/php-config${4#php}" "$4-cli" "$4-dev" &&
        write_php "$cache/$3" "/usr/bin/php-config${4#php}" $as_root chroot "$cache/$3" "$4" &&
        build "$1 $3" "$cache/$3"
}

# usage: arm64 SUITE PHP
arm64() {
    tools/install-missing.sh qemu-aarch64-static:qemu-user-static
    root=$cache/$1-arm64-$2
    [ -d "$root" ] || run $as_root tools/matrix/make-arm64-root.sh "$root" $debian_keys "$1" \
        "$2-cli,$2-dev,make" "$(tools/matrix/mirror.sh debian)" || return
    # Looks for PHP's libraries in the root, so neither root's rights nor a chroot is needed.
    write_php "$root" "/usr/bin/php-config${2#php}" \
        qemu-aarch64-static -L "$root" "$root/usr/bin/$2" &&
        build "debian $1 for arm64 (emulated)"
}

# usage: thread_safe SUITE PHP
thread_safe() {
    prefix=/opt/$2-zts-release
    make_system debian $debian_keys "$1" &&
        $as_root install -D -m 755 tools/matrix/build-zts.sh "$cache/$1/opt/build-zts.sh" &&
        in_system "$1" /opt/build-zts.sh "$prefix" --disable-debug "$2" &&
        write_php "$cache/$1" "$prefix/bin/php-config" \
            $as_root chroot "$cache/$1" "$prefix/bin/php" &&
        build "the source of Debian $1 (thread-safe)" "$cache/$1"
}

# Everything that the bytes of an asset come from, in this tree.
sources=$(find Cargo.toml Cargo.lock LICENSE THIRD-PARTY build.rs .cargo src tools/cargo-build.sh \
    packaging/dist/build*.sh packaging/dist/asset.sh packaging/dist/requirements.txt -type f |
    LC_ALL=C sort | xargs sha256sum | sha256sum)

# usage: asset NAME COMMAND...
asset() {
    name=$1
    shift
    [ -z "$only" ] || echo " $only " | grep -qF " $name " || return 0
    built=$folder/php_zego_server_assistant-${version}_$name
    if [ -e "$built.zip" ] && [ "$(cat "$built.sources" 2>/dev/null)" = "$sources" ]; then
        echo "$name: is there already"
        return
    fi
    echo "$name: see $log/dist-$name.log"
    started=$(date +%s)
    if "$@" >"$log/dist-$name.log" 2>&1; then
        echo "$sources" >"$built.sources"
        echo "$name: built in $(($(date +%s) - started)) seconds"
    else
        echo "$name: NOT BUILT. The last lines of its log:" >&2
        tail -n 5 "$log/dist-$name.log" >&2
        missing="$missing $name"
    fi
}

missing=
asset php8.2-x86_64-linux-glibc packaged debian $debian_keys bookworm php8.2
asset php8.4-x86_64-linux-glibc packaged debian $debian_keys trixie php8.4
asset php8.4-arm64-linux-glibc arm64 trixie php8.4
asset php8.1-x86_64-linux-glibc packaged ubuntu "$ubuntu_keys" jammy php8.1
asset php8.3-x86_64-linux-glibc packaged ubuntu "$ubuntu_keys" noble php8.3
asset php8.5-x86_64-linux-glibc packaged debian $debian_keys sid php8.5
# A PHP moves between sid and experimental. The system has both.
asset php8.6-x86_64-linux-glibc packaged debian $debian_keys sid php8.6
asset php8.2-arm64-linux-glibc arm64 bookworm php8.2
asset php8.5-arm64-linux-glibc arm64 sid php8.5
asset php8.6-arm64-linux-glibc arm64 sid php8.6
asset php8.2-x86_64-linux-glibc-zts thread_safe bookworm php8.2
asset php8.4-x86_64-linux-glibc-zts thread_safe trixie php8.4
asset php8.6-x86_64-linux-glibc-zts thread_safe sid php8.6

[ -n "$only" ] || packaging/dist/archive.sh "$folder"
[ -z "$missing" ] || {
    echo "NOT BUILT:$missing" >&2
    exit 1
}
